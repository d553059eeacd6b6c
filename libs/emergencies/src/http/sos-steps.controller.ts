import { applyDecorators, Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, InLane, NotFound, Permit, WithETag } from '#libs/platform';
import { AdvanceSos, type ResponderStep } from '../advance-sos.js';
import { EmergenciesConfig } from '../emergencies.config.js';
import { SosDto } from '../sos.dto.js';
import { IllegalSosTransition } from '../sos.errors.js';
import { EndSosDto, SosStepDto } from './sos-wishes.dto.js';

/** What all steps of an SOS have in common. */
const Step = (operationId: string, summary: string, permission = 'sos.respond'): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    InLane('emergency'),
    WithETag(),
    Permit(permission),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: SosDto }),
    Fails(NotFound, IllegalSosTransition),
  );

/** The steps of an SOS from the answer to its end. */
@ApiTags('SOS')
@ApiBearerAuth()
@Controller('v1/sos')
export class SosStepsController {
  constructor(
    private readonly advance: AdvanceSos,
    private readonly config: EmergenciesConfig,
  ) {}

  @Post(':id/acknowledge')
  @Step('acknowledgeSos', 'Take on an SOS')
  acknowledge(@CurrentActor() actor: Actor, @Id() id: string, @Body() { note }: SosStepDto): Promise<SosDto> {
    return this.step(actor, id, 'acknowledge', note);
  }

  @Post(':id/dispatch')
  @Step('dispatchSos', 'Note that help is on its way')
  dispatch(@CurrentActor() actor: Actor, @Id() id: string, @Body() { note }: SosStepDto): Promise<SosDto> {
    return this.step(actor, id, 'dispatch', note);
  }

  @Post(':id/arrive')
  @Step('arriveAtSos', 'Note that help has arrived')
  arrive(@CurrentActor() actor: Actor, @Id() id: string, @Body() { note }: SosStepDto): Promise<SosDto> {
    return this.step(actor, id, 'arrive', note);
  }

  @Post(':id/resolve')
  @Step('resolveSos', 'Note that the emergency is over')
  resolve(@CurrentActor() actor: Actor, @Id() id: string, @Body() { note }: SosStepDto): Promise<SosDto> {
    return this.step(actor, id, 'resolve', note);
  }

  @Post(':id/false-alarm')
  @Step('reportFalseSos', 'Note that it was a false alarm')
  falseAlarm(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason }: EndSosDto): Promise<SosDto> {
    return this.step(actor, id, 'false_alarm', reason);
  }

  @Post(':id/cancel')
  @Step('cancelSos', 'Take back a cry for help', 'sos.cancel')
  async cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: EndSosDto,
  ): Promise<SosDto> {
    return SosDto.of(await this.advance.cancel(actor, id, reason), this.config.LOCAL_EMERGENCY_NUMBER);
  }

  private async step(
    actor: Actor,
    id: string,
    step: ResponderStep,
    note: string | undefined,
  ): Promise<SosDto> {
    const sos = await this.advance.step(actor, id, step, note ?? null);
    return SosDto.of(sos, this.config.LOCAL_EMERGENCY_NUMBER);
  }
}
