import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit } from '#libs/platform';
import { BeyondHorizon, InPast, SlotNotOffered, SlotTaken } from '../appointment.errors.js';
import { ReleaseSlot } from '../release-slot.js';
import { SlotHolds } from '../slot-holds.js';
import { HoldSlotDto, SlotHoldDto } from './slot-hold.dto.js';

@ApiTags('Slots')
@ApiBearerAuth()
@Controller('v1/slot-holds')
export class SlotHoldsController {
  constructor(
    private readonly holds: SlotHolds,
    private readonly releaseSlot: ReleaseSlot,
  ) {}

  @Post()
  @Permit('slot.hold')
  @ApiOperation({
    operationId: 'holdSlot',
    summary: 'Keep a slot for five minutes, while you fill in the form',
    description:
      'You have one hold: another slot takes its place. Booking the slot uses it up; for everybody else it is taken until it expires.',
  })
  @ApiCreatedResponse({ type: SlotHoldDto })
  @Fails(SlotTaken, SlotNotOffered, InPast, BeyondHorizon)
  async hold(@CurrentActor() actor: Actor, @Body() body: HoldSlotDto): Promise<SlotHoldDto> {
    return SlotHoldDto.of(await this.holds.hold(actor, { ...body, startsAt: new Date(body.startsAt) }));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('slot.hold')
  @ApiOperation({
    operationId: 'releaseSlot',
    summary: 'Let a slot go that is kept for you',
    description: 'One that you were offered goes to the next in line; you go on waiting.',
  })
  @Fails(NotFound)
  async release(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    await this.releaseSlot.release(actor, id);
  }
}
