import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { endOf, Fails, Id, NotFound, Permit, startOf } from '#libs/platform';
import { RotaRangeInvalid, ShiftOver, ShiftRangeInvalid, UnknownDoctor } from '../on-call/on-call.errors.js';
import { OnCallShifts } from '../on-call/on-call-shifts.js';
import {
  CreateOnCallShiftDto,
  OnCallGapDto,
  OnCallGapPage,
  OnCallGapQuery,
  OnCallShiftDto,
  OnCallShiftPage,
  OnCallShiftQuery,
} from './on-call-shift.dto.js';

@ApiTags('On call')
@ApiBearerAuth()
@Controller('v1/on-call-shifts')
export class OnCallShiftsController {
  constructor(private readonly shifts: OnCallShifts) {}

  @Get()
  @Permit('on_call_shift.read')
  @ApiOperation({ operationId: 'listOnCallShifts', summary: 'List who is on call' })
  @ApiOkResponse({ type: OnCallShiftPage })
  async list(@Query() query: OnCallShiftQuery): Promise<OnCallShiftPage> {
    const { items, nextCursor } = await this.shifts.list(OnCallShiftQuery.filter(query), query);
    return { items: items.map((shift) => OnCallShiftDto.of(shift)), nextCursor };
  }

  @Get('gaps')
  @Permit('on_call_shift.read')
  @ApiOperation({ operationId: 'listOnCallGaps', summary: 'List when nobody is on call' })
  @ApiOkResponse({ type: OnCallGapPage })
  @Fails(RotaRangeInvalid)
  async gaps(@Query() { from, to }: OnCallGapQuery): Promise<OnCallGapPage> {
    const gaps = await this.shifts.gaps(startOf(from), endOf(to));
    return { items: gaps.map((gap) => OnCallGapDto.of(gap)), nextCursor: null };
  }

  @Post()
  @Permit('on_call_shift.create')
  @ApiOperation({
    operationId: 'createOnCallShift',
    summary: 'Put a doctor on call',
    description: 'Shifts may overlap.',
  })
  @ApiCreatedResponse({ type: OnCallShiftDto })
  @Fails(UnknownDoctor, ShiftRangeInvalid)
  async create(@Body() body: CreateOnCallShiftDto): Promise<OnCallShiftDto> {
    return OnCallShiftDto.of(await this.shifts.create(CreateOnCallShiftDto.wish(body)));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('on_call_shift.delete')
  @ApiOperation({
    operationId: 'deleteOnCallShift',
    summary: 'Take a shift out of the rota',
    description: 'One that is over stays: who was on call stays known.',
  })
  @Fails(NotFound, ShiftOver)
  async remove(@Id() id: string): Promise<void> {
    await this.shifts.remove(id);
  }
}
