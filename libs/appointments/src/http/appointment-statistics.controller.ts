import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Fails, Permit } from '#libs/platform';
import { StatisticsRangeInvalid } from '../appointment.errors.js';
import { AppointmentStatisticsReader } from '../appointment-statistics.js';
import { AppointmentStatisticsDto, AppointmentStatisticsQuery } from './appointment-statistics.dto.js';

@ApiTags('Appointments')
@ApiBearerAuth()
@Controller('v1/appointments/statistics')
export class AppointmentStatisticsController {
  constructor(private readonly statistics: AppointmentStatisticsReader) {}

  @Get()
  @Permit('appointment.statistics')
  @ApiOperation({
    operationId: 'getAppointmentStatistics',
    summary: 'See how many appointments are made, kept and missed',
    description: 'Of a range of dates: day by day, and in all.',
  })
  @Fails(StatisticsRangeInvalid)
  async read(@Query() { from, to, timeZone }: AppointmentStatisticsQuery): Promise<AppointmentStatisticsDto> {
    return this.statistics.between(to, from, timeZone);
  }
}
