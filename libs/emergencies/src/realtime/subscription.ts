import { type ConnectedClient } from '#libs/platform';
import { Responders } from '../responders.js';
import { type SosEvent } from '../sos-event.js';
import { SosEventDto } from '../sos-event.dto.js';
import { type SosRequest } from '../sos-request.js';
import { isOver } from '../sos-status.js';
import { SosDto } from '../sos.dto.js';

/**
 * One connection, and how far it has been told of each SOS. It is told each event once, in order, from the state on
 * that it was given when it came.
 */
export class Subscription {
  /** Whether it is told of all that its owner answers. */
  watches = false;
  /** What it is told of besides. */
  readonly follows = new Set<string>();
  /** The last event of each that it knows. */
  readonly told = new Map<string, number>();

  constructor(
    readonly client: ConnectedClient,
    private readonly emergencyNumber: string,
  ) {}

  /** Begins with the present state of some. */
  begin(requests: readonly SosRequest[]): void {
    for (const { id, version } of requests) this.told.set(id, version);
  }

  /** Whether it is to be told of an SOS. */
  concerns(sos: SosRequest, onDuty: ReadonlySet<string>): boolean {
    if (this.follows.has(sos.id)) return true;
    return this.watches && Responders.answers(this.client.data.actor, sos, onDuty);
  }

  /** Tells what is new of one SOS. */
  tell(sos: SosRequest, events: readonly SosEvent[], onDuty: ReadonlySet<string>): void {
    const told = this.told.get(sos.id);
    const concerned = this.concerns(sos, onDuty);
    if (told === undefined) {
      if (concerned && !isOver(sos.status)) this.open(sos);
      return;
    }
    // The end of it is told to all who have been told of it.
    if (!concerned && !isOver(sos.status)) return this.putOut(sos.id, GONE);
    // What has come since the state was read is told with the state that it led to.
    for (const event of events) if (event.seq > told && event.seq <= sos.version) this.tellEvent(sos, event);
    this.told.set(sos.id, Math.max(told, sos.version));
    if (isOver(sos.status)) this.forget(sos.id);
  }

  /** Tells nothing more of one SOS. */
  putOut(sosId: string, { code, detail }: { code: string; detail: string }): void {
    this.client.emit('evicted', { sosId, code, detail });
    this.forget(sosId);
  }

  private forget(sosId: string): void {
    this.told.delete(sosId);
    this.follows.delete(sosId);
  }

  private open(sos: SosRequest): void {
    this.told.set(sos.id, sos.version);
    this.client.emit('opened', { request: this.dto(sos) });
    if (sos.escalationLevel > 0)
      this.client.emit('escalated', { request: this.dto(sos), level: sos.escalationLevel });
  }

  private tellEvent(sos: SosRequest, event: SosEvent): void {
    if (event.type === 'escalated')
      this.client.emit('escalated', { request: this.dto(sos), level: event.level });
    else if (event.latitude !== null)
      this.client.emit('location', {
        sosId: sos.id,
        latitude: event.latitude,
        longitude: event.longitude,
        accuracyMeters: event.accuracyMeters,
        locatedAt: event.occurredAt,
      });
    else this.client.emit('updated', { request: this.dto(sos), event: SosEventDto.of(event) });
  }

  private dto(sos: SosRequest): SosDto {
    return SosDto.of(sos, this.emergencyNumber);
  }
}

/** The shift of whoever watches is over. */
const GONE = { code: 'resource.not_found', detail: 'This SOS is no longer yours to answer.' };
