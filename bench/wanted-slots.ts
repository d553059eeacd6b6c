import { slotEnd, SLOTS_A_DAY, slotStart } from './calendar.js';
import { type Write } from './hospital.js';
import { post } from './http.js';
import { idOf } from './ids.js';
import { BUSY_DAYS } from './seed.js';
import { type Settings } from './settings.js';

/** Free days of each use. Clinics take bookings for 90 days; the last of them depends on the hour. */
const DAYS = {
  bookings: { first: BUSY_DAYS + 1, last: 79 },
  contests: { first: 80, last: 88 },
};

/** Free slots, each of them once: patient and doctor n meet at all times one after another. */
export class WantedSlots {
  private taken = 0;

  constructor(
    private readonly settings: Settings,
    private readonly patients: readonly { authorization: string }[],
    private readonly use: keyof typeof DAYS,
  ) {}

  next = (): Write => {
    const pair = this.taken % this.patients.length;
    const time = Math.floor(this.taken++ / this.patients.length);
    return this.of(pair, pair, time);
  };

  /** The same slot for every patient. */
  contested(): Write[] {
    const time = Math.ceil(this.taken / this.patients.length);
    this.taken = (time + 1) * this.patients.length;
    return this.patients.map((_, patient) => this.of(patient, 0, time));
  }

  private of(patient: number, doctor: number, time: number): Write {
    const { first, last } = DAYS[this.use];
    const day = first + Math.floor(time / SLOTS_A_DAY);
    if (day > last) throw new Error('No free slots are left: take fewer or shorter rounds, or more doctors.');
    const start = slotStart(day, time % SLOTS_A_DAY);
    const startsAt = start.toISOString();
    const doctorId = idOf('doctor', doctor);
    const clinicId = idOf('clinic', doctor % this.settings.clinics);
    return {
      load: post(
        '/v1/appointments',
        { doctorId, clinicId, visitType: 'physical', startsAt },
        this.patients[patient],
      ),
      variables: {
        patientId: idOf('patient', patient),
        accountId: idOf('account', patient),
        doctorId,
        clinicId,
        startsAt,
        endsAt: slotEnd(start).toISOString(),
      },
    };
  }
}
