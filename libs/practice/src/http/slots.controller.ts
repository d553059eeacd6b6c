import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Fails, Permit } from '#libs/platform';
import { DoctorOrClinicRequired, SlotRangeInvalid } from '../slots/slot.errors.js';
import { Slots } from '../slots/slots.js';
import { NextSlotQuery, SlotDayList, SlotDto, SlotList, SlotQuery } from './slot.dto.js';

@ApiTags('Slots')
@Controller('v1/slots')
export class SlotsController {
  constructor(private readonly slots: Slots) {}

  @Get()
  @Permit('slot.read')
  @ApiOperation({
    operationId: 'listSlots',
    summary: 'List free slots',
    description: 'Name a doctor or a clinic, and at most 31 days.',
  })
  @ApiOkResponse({ type: SlotList })
  @Fails(DoctorOrClinicRequired, SlotRangeInvalid)
  async list(@Query() query: SlotQuery): Promise<SlotList> {
    const slots = await this.slots.between(SlotQuery.filter(query), query);
    return { items: slots.map((slot) => SlotDto.of(slot)), nextCursor: null };
  }

  @Get('days')
  @Permit('slot.read')
  @ApiOperation({ operationId: 'listSlotDays', summary: 'List the dates that have free slots' })
  @ApiOkResponse({ type: SlotDayList })
  @Fails(DoctorOrClinicRequired, SlotRangeInvalid)
  async days(@Query() query: SlotQuery): Promise<SlotDayList> {
    return { items: await this.slots.days(SlotQuery.filter(query), query), nextCursor: null };
  }

  @Get('next')
  @Permit('slot.read')
  @ApiOperation({
    operationId: 'listNextSlots',
    summary: 'Find the earliest free slots across doctors',
  })
  @ApiOkResponse({ type: SlotList })
  async next(@Query() query: NextSlotQuery): Promise<SlotList> {
    const slots = await this.slots.next(NextSlotQuery.filter(query), query.limit);
    return { items: slots.map((slot) => SlotDto.of(slot)), nextCursor: null };
  }
}
