import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit, WithETag } from '#libs/platform';
import { BeyondHorizon, InPast, PatientBusy, SlotNotOffered, SlotTaken } from '../appointment.errors.js';
import { AnswerOffer } from '../waitlist/answer-offer.js';
import { JoinWaitlist } from '../waitlist/join-waitlist.js';
import {
  AlreadyWaiting,
  DoctorOrClinicRequired,
  EntryEnded,
  NobodyToWaitFor,
  NothingOffered,
  TooManyEntries,
  WaitlistRangeInvalid,
} from '../waitlist/waitlist.errors.js';
import { WaitlistEntries } from '../waitlist/waitlist-entries.js';
import { AppointmentDto } from './appointment.dto.js';
import { JoinWaitlistDto, WaitlistEntryDto, WaitlistPage, WaitlistQuery } from './waitlist.dto.js';

@ApiTags('Waitlist')
@ApiBearerAuth()
@Controller('v1/waitlist-entries')
export class WaitlistController {
  constructor(
    private readonly entries: WaitlistEntries,
    private readonly joinWaitlist: JoinWaitlist,
    private readonly answerOffer: AnswerOffer,
  ) {}

  @Post()
  @Permit('waitlist.join')
  @ApiOperation({
    operationId: 'joinWaitlist',
    summary: 'Wait for a doctor or a clinic to have time',
    description:
      'A slot that becomes free goes to the first in line: it is kept for 15 minutes, and you are told. What is free already can be booked and is not waited for.',
  })
  @ApiCreatedResponse({ type: WaitlistEntryDto })
  @Fails(
    NotFound,
    DoctorOrClinicRequired,
    NobodyToWaitFor,
    WaitlistRangeInvalid,
    AlreadyWaiting,
    TooManyEntries,
  )
  async join(@CurrentActor() actor: Actor, @Body() body: JoinWaitlistDto): Promise<WaitlistEntryDto> {
    return WaitlistEntryDto.of(await this.joinWaitlist.join(actor, body));
  }

  @Get()
  @Permit('waitlist.read')
  @ApiOperation({
    operationId: 'listWaitlistEntries',
    summary: 'List what is waited for',
    description: 'Patients get their own wishes and those of dependents, admins all.',
  })
  async list(@CurrentActor() actor: Actor, @Query() query: WaitlistQuery): Promise<WaitlistPage> {
    const { items, nextCursor } = await this.entries.list(actor, WaitlistQuery.filter(query), query);
    return { items: items.map((entry) => WaitlistEntryDto.of(entry)), nextCursor };
  }

  @Post(':id/accept')
  @HttpCode(200)
  @WithETag()
  @Permit('waitlist.answer')
  @ApiOperation({ operationId: 'acceptWaitlistOffer', summary: 'Book the slot that is kept for you' })
  @ApiOkResponse({ type: AppointmentDto, description: 'The appointment.' })
  @Fails(NotFound, NothingOffered, SlotTaken, PatientBusy, SlotNotOffered, InPast, BeyondHorizon)
  async accept(@CurrentActor() actor: Actor, @Id() id: string): Promise<AppointmentDto> {
    return AppointmentDto.of(await this.answerOffer.accept(actor, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('waitlist.answer')
  @ApiOperation({
    operationId: 'leaveWaitlist',
    summary: 'Wait no longer',
    description: 'A slot that is kept for you goes to the next in line.',
  })
  @Fails(NotFound, EntryEnded)
  async leave(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    await this.answerOffer.withdraw(actor, id);
  }
}
