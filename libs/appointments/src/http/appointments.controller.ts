import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit, WithETag } from '#libs/platform';
import { BeyondHorizon, InPast, PatientBusy, SlotNotOffered, SlotTaken } from '../appointment.errors.js';
import { Appointments } from '../appointments.js';
import { BookAppointment } from '../book-appointment.js';
import { CalendarFile } from '../calendar-file.js';
import { AppointmentDto, AppointmentPage } from './appointment.dto.js';
import { BookAppointmentDto } from './appointment-actions.dto.js';
import { HistoryEntryDto, HistoryPage, HistoryQuery } from './appointment-history.dto.js';
import { AppointmentQuery } from './appointment-query.dto.js';

@ApiTags('Appointments')
@ApiBearerAuth()
@Controller('v1/appointments')
export class AppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly bookAppointment: BookAppointment,
    private readonly calendarFile: CalendarFile,
  ) {}

  @Post()
  @WithETag()
  @Permit('appointment.book')
  @ApiOperation({ operationId: 'bookAppointment', summary: 'Book an offered slot' })
  @Fails(NotFound, SlotTaken, PatientBusy, SlotNotOffered, InPast, BeyondHorizon)
  async book(@CurrentActor() actor: Actor, @Body() body: BookAppointmentDto): Promise<AppointmentDto> {
    const wish = { ...body, startsAt: new Date(body.startsAt) };
    return AppointmentDto.of(await this.bookAppointment.book(actor, wish));
  }

  @Get()
  @Permit('appointment.read')
  @ApiOperation({
    operationId: 'listAppointments',
    summary: 'List appointments',
    description:
      'Patients get their own, doctors those of their own list, admins all; the latest start first.',
  })
  async list(@CurrentActor() actor: Actor, @Query() query: AppointmentQuery): Promise<AppointmentPage> {
    const { items, nextCursor } = await this.appointments.list(actor, query.filter(), query);
    return { items: items.map((appointment) => AppointmentDto.of(appointment)), nextCursor };
  }

  @Get(':id')
  @WithETag()
  @Permit('appointment.read')
  @ApiOperation({ operationId: 'getAppointment', summary: 'Read an appointment' })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<AppointmentDto> {
    return AppointmentDto.of(await this.appointments.one(actor, id));
  }

  @Get(':id/history')
  @Permit('appointment.read')
  @ApiOperation({ operationId: 'listAppointmentHistory', summary: 'See what happened to an appointment' })
  @Fails(NotFound)
  async history(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: HistoryQuery,
  ): Promise<HistoryPage> {
    const { items, nextCursor } = await this.appointments.history(actor, id, query);
    return { items: items.map((entry) => HistoryEntryDto.of(entry)), nextCursor };
  }

  @Get(':id/calendar.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="appointment.ics"')
  @Permit('appointment.read')
  @ApiOperation({
    operationId: 'getAppointmentCalendar',
    summary: 'Download an appointment for a calendar program',
    description: 'iCalendar (RFC 5545). Downloaded again after a change, it replaces the former entry.',
  })
  @ApiProduces('text/calendar')
  @Fails(NotFound)
  async calendar(@CurrentActor() actor: Actor, @Id() id: string): Promise<string> {
    return this.calendarFile.of(actor, id);
  }
}
