import { ConnectedSocket, MessageBody, type OnGatewayInit } from '@nestjs/websockets';
import {
  type ConnectedClient,
  type Connections,
  Gatekeeper,
  NotFound,
  Permit,
  RealtimeGateway,
  SocketEvent,
} from '#libs/platform';
import { EmergenciesConfig } from '../emergencies.config.js';
import { SosDto } from '../sos.dto.js';
import { Board } from './board.js';
import {
  EscalatedDto,
  FollowDto,
  LocationDto,
  RequestDto,
  SosEvictedDto,
  UpdatedDto,
  WatchDto,
  WatchedDto,
} from './sos-events.dto.js';

/** The board of those who answer, and the view of those who wait. */
@RealtimeGateway({
  namespace: '/sos',
  lane: 'emergency',
  summary:
    'SOS: a live board for responders, and how it goes on for patients. Who comes back gets the present state first.',
  emits: {
    opened: { summary: 'There is an SOS to answer', payload: RequestDto },
    updated: { summary: 'Something happened to an SOS', payload: UpdatedDto },
    location: { summary: 'Somebody is at another place', payload: LocationDto },
    escalated: { summary: 'Nobody has answered in time', payload: EscalatedDto },
    evicted: { summary: 'A right, a shift, a session or an account has ended', payload: SosEvictedDto },
  },
})
export class SosGateway implements OnGatewayInit {
  constructor(
    private readonly gatekeeper: Gatekeeper,
    private readonly board: Board,
    private readonly config: EmergenciesConfig,
  ) {}

  afterInit(namespace: Connections): void {
    this.gatekeeper.guard(namespace);
    this.board.serve(namespace);
  }

  @SocketEvent('watch', {
    summary: 'Get all that is yours to answer, and what changes from then on',
    payload: WatchDto,
    answer: WatchedDto,
  })
  @Permit('sos.watch')
  async watch(@ConnectedSocket() client: ConnectedClient, @MessageBody() _: WatchDto): Promise<WatchedDto> {
    const requests = await this.board.show(client);
    return { requests: requests.map((sos) => SosDto.of(sos, this.config.LOCAL_EMERGENCY_NUMBER)) };
  }

  @SocketEvent('follow', {
    summary: 'Get an SOS, and what changes from then on',
    payload: FollowDto,
    answer: RequestDto,
    fails: [NotFound],
  })
  @Permit('sos.follow')
  async follow(
    @ConnectedSocket() client: ConnectedClient,
    @MessageBody() { sosId }: FollowDto,
  ): Promise<RequestDto> {
    const sos = await this.board.follow(client, sosId);
    return { request: SosDto.of(sos, this.config.LOCAL_EMERGENCY_NUMBER) };
  }
}
