/** Time in which a doctor can be visited again. */
export interface FreedTime {
  doctorId: string;
  /** The clinics in which it may be. */
  clinicIds: readonly string[];
  from: Date;
  /** Null has no end. */
  to: Date | null;
  /** The patient who has let it go, and wants no other in its place: they are not offered it again. */
  lettingGo?: string;
}

/** Those who wait for a doctor to have time. The appointments library provides it. */
export abstract class Waitlist {
  /** Offers freed time to those who wait for it, with the transaction in hand and the doctor's lock held alone. */
  abstract offer(freed: FreedTime): Promise<void>;
}
