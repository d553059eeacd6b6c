import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { type Advance, AdvanceAppointment } from '../advance-appointment.js';
import {
  BeyondHorizon,
  IllegalTransition,
  InPast,
  PatientBusy,
  SlotNotOffered,
  SlotTaken,
  TooLateToChange,
} from '../appointment.errors.js';
import { CancelAppointment } from '../cancel-appointment.js';
import { RescheduleAppointment } from '../reschedule-appointment.js';
import { AppointmentDto } from './appointment.dto.js';
import { CancelAppointmentDto, RescheduleAppointmentDto } from './appointment-actions.dto.js';

@ApiTags('Appointments')
@ApiBearerAuth()
@Controller('v1/appointments/:id')
export class AppointmentActionsController {
  constructor(
    private readonly cancelAppointment: CancelAppointment,
    private readonly rescheduleAppointment: RescheduleAppointment,
    private readonly advanceAppointment: AdvanceAppointment,
  ) {}

  @Post('cancel')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('appointment.cancel')
  @ApiOperation({
    operationId: 'cancelAppointment',
    summary: 'Cancel an appointment',
    description: "Patients may until the clinic's window before the start, staff at any time.",
  })
  @Fails(NotFound, IllegalTransition, TooLateToChange, PreconditionFailed)
  async cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: CancelAppointmentDto,
    @IfMatch() version: number | undefined,
  ): Promise<AppointmentDto> {
    return AppointmentDto.of(await this.cancelAppointment.cancel(actor, id, reason, version));
  }

  @Post('reschedule')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('appointment.reschedule')
  @ApiOperation({
    operationId: 'rescheduleAppointment',
    summary: 'Move an appointment to another slot',
    description:
      "It keeps its id and history. Patients may until the clinic's window before the present start, staff until its end.",
  })
  @Fails(
    NotFound,
    IllegalTransition,
    TooLateToChange,
    SlotTaken,
    PatientBusy,
    PreconditionFailed,
    SlotNotOffered,
    InPast,
    BeyondHorizon,
  )
  async reschedule(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: RescheduleAppointmentDto,
    @IfMatch() version: number | undefined,
  ): Promise<AppointmentDto> {
    const to = { ...body, startsAt: new Date(body.startsAt) };
    return AppointmentDto.of(await this.rescheduleAppointment.reschedule(actor, id, to, version));
  }

  @Post('check-in')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('appointment.check_in')
  @ApiOperation({ operationId: 'checkInAppointment', summary: 'Note that the patient is there' })
  @Fails(NotFound, IllegalTransition, PreconditionFailed)
  async checkIn(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<AppointmentDto> {
    return this.advance(actor, id, 'check_in', version);
  }

  @Post('start')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('appointment.start')
  @ApiOperation({ operationId: 'startAppointment', summary: 'Begin an appointment' })
  @Fails(NotFound, IllegalTransition, PreconditionFailed)
  async start(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<AppointmentDto> {
    return this.advance(actor, id, 'start', version);
  }

  @Post('complete')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('appointment.complete')
  @ApiOperation({ operationId: 'completeAppointment', summary: 'End an appointment that took place' })
  @Fails(NotFound, IllegalTransition, PreconditionFailed)
  async complete(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<AppointmentDto> {
    return this.advance(actor, id, 'complete', version);
  }

  @Post('no-show')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('appointment.no_show')
  @ApiOperation({
    operationId: 'markAppointmentNoShow',
    summary: 'Note that the patient did not come',
    description: 'Not before the start.',
  })
  @Fails(NotFound, IllegalTransition, PreconditionFailed)
  async noShow(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<AppointmentDto> {
    return this.advance(actor, id, 'no_show', version);
  }

  private async advance(
    actor: Actor,
    id: string,
    action: Advance,
    version: number | undefined,
  ): Promise<AppointmentDto> {
    return AppointmentDto.of(await this.advanceAppointment.advance(actor, id, action, version));
  }
}
