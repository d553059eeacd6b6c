import { type components } from '#libs/client';
import { todayIn } from './wall-clock';
import { type Schedule, type Weekday } from './weekdays';

type VisitType = components['schemas']['VisitType'];

/** A schedule as it stands in the form. */
export interface ScheduleWish {
  clinicId: string;
  visitTypes: VisitType[];
  weekdays: Weekday[];
  startTime: string;
  /** `00:00` is the end of the day: browsers know no 24:00. */
  endTime: string;
  slotMinutes: string;
  bufferMinutes: string;
  validFrom: string;
  /** Empty: until further notice. */
  validUntil: string;
}

/** What the form begins with: the schedule as it is, or a usual one. */
export function wishOf(schedule: Schedule | undefined): ScheduleWish {
  if (!schedule)
    return {
      clinicId: '',
      visitTypes: ['physical'],
      weekdays: [],
      startTime: '09:00',
      endTime: '12:00',
      slotMinutes: '30',
      bufferMinutes: '0',
      validFrom: todayIn(),
      validUntil: '',
    };
  const { clinicId, visitTypes, weekdays, startTime, endTime, validFrom, validUntil } = schedule;
  return {
    clinicId,
    visitTypes: [...visitTypes],
    weekdays: [...weekdays],
    startTime,
    endTime: endTime === '24:00' ? '00:00' : endTime,
    slotMinutes: String(schedule.slotMinutes),
    bufferMinutes: String(schedule.bufferMinutes),
    validFrom,
    validUntil: validUntil ?? '',
  };
}

/** The form as the hospital takes it. */
export function bodyOf(wish: ScheduleWish): Omit<components['schemas']['CreateScheduleDto'], 'doctorId'> {
  return {
    ...wish,
    endTime: wish.endTime === '00:00' ? '24:00' : wish.endTime,
    slotMinutes: Number(wish.slotMinutes),
    bufferMinutes: Number(wish.bufferMinutes),
    validUntil: wish.validUntil || null,
  };
}
