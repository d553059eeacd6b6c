import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Bookings, Waitlist } from '#libs/practice';
import { AdvanceAppointment } from './advance-appointment.js';
import { Appointment } from './appointment.entity.js';
import { AppointmentPolicy } from './appointment.policy.js';
import { AppointmentBookings } from './appointment-bookings.js';
import { AppointmentStatisticsReader } from './appointment-statistics.js';
import { AppointmentStore } from './appointment-store.js';
import { Appointments } from './appointments.js';
import { Attendance } from './attendance.js';
import { BookAppointment } from './book-appointment.js';
import { CalendarFile } from './calendar-file.js';
import { CancelAppointment } from './cancel-appointment.js';
import { ChangeWindow } from './change-window.js';
import { EndPastAppointments } from './end-past-appointments.js';
import { NextAppointments } from './next-appointment.js';
import { RescheduleAppointment } from './reschedule-appointment.js';
import { ReleaseSlot } from './release-slot.js';
import { SlotHolds } from './slot-holds.js';
import { AnswerOffer } from './waitlist/answer-offer.js';
import { JoinWaitlist } from './waitlist/join-waitlist.js';
import { OfferFreedSlots } from './waitlist/offer-freed-slots.js';
import { PassOnOffers } from './waitlist/pass-on-offers.js';
import { WaitlistEntries } from './waitlist/waitlist-entries.js';
import { WaitlistPolicy } from './waitlist/waitlist.policy.js';
import { WhoseAppointment } from './whose-appointment.js';

const useCases = [
  AnswerOffer,
  JoinWaitlist,
  PassOnOffers,
  ReleaseSlot,
  WaitlistEntries,
  Appointments,
  AppointmentStatisticsReader,
  Attendance,
  AdvanceAppointment,
  BookAppointment,
  CalendarFile,
  CancelAppointment,
  EndPastAppointments,
  NextAppointments,
  RescheduleAppointment,
  SlotHolds,
];

/** Booking and the life cycle of appointments. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Appointment])],
  providers: [
    AppointmentPolicy,
    AppointmentStore,
    ChangeWindow,
    OfferFreedSlots,
    WaitlistPolicy,
    WhoseAppointment,
    { provide: Bookings, useClass: AppointmentBookings },
    { provide: Waitlist, useExisting: OfferFreedSlots },
    ...useCases,
  ],
  exports: [Bookings, Waitlist, ...useCases],
})
export class AppointmentsModule {}
