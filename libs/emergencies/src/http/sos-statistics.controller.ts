import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { endOf, Fails, Permit, startOf } from '#libs/platform';
import { SosStatisticsReader } from '../sos-statistics.js';
import { StatisticsRangeInvalid } from '../sos.errors.js';
import { SosStatisticsDto, SosStatisticsQuery } from './sos-statistics.dto.js';

@ApiTags('SOS')
@ApiBearerAuth()
@Controller('v1/sos/statistics')
export class SosStatisticsController {
  constructor(private readonly statistics: SosStatisticsReader) {}

  @Get()
  @Permit('sos.statistics')
  @ApiOperation({
    operationId: 'getSosStatistics',
    summary: 'See how fast help comes',
    description: 'Of the SOS that were raised in a time: in all, by category, and by hour of the day.',
  })
  @Fails(StatisticsRangeInvalid)
  async read(@Query() { from, to, timeZone }: SosStatisticsQuery): Promise<SosStatisticsDto> {
    return this.statistics.between(endOf(to), startOf(from), timeZone);
  }
}
