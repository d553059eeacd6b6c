import { type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, DerivedKeys, isSixFigureCode, sixFigureCode } from '#libs/platform';
import { type Delivery } from './delivery.js';
import { isFinal } from './delivery-status.js';

/** How often a code may be wrong before none is right any more. */
export const HANDOVER_TRIES = 5;

type Parcel = Pick<Delivery, 'id' | 'handoverIssue'>;

/**
 * The six figures for which a parcel is handed over. They are not stored, but derived from the delivery and the
 * number of the issue: they can be shown again, no hash of them can be tried out, and a new issue makes the old one
 * worthless.
 */
@Injectable()
export class HandoverCodes {
  private readonly key: KeyObject;

  constructor(keys: DerivedKeys) {
    this.key = keys.derive('handover codes');
  }

  /** The code that counts now. */
  of(parcel: Parcel): string {
    return sixFigureCode(this.key, purposeOf(parcel));
  }

  /** Whether this is it, told in constant time. */
  isOf(parcel: Parcel, code: string): boolean {
    return isSixFigureCode(this.key, purposeOf(parcel), code);
  }

  /** The code as far as the actor may know it: those who receive, as long as there is something to receive. */
  shownTo(actor: Actor, delivery: Parcel & Pick<Delivery, 'status'>): string | null {
    return actor.role === 'patient' && !isFinal(delivery.status) ? this.of(delivery) : null;
  }
}

/** How often a wrong code may still be tried. */
export const triesLeft = ({ handoverTries }: Pick<Delivery, 'handoverTries'>): number =>
  HANDOVER_TRIES - handoverTries;

const purposeOf = ({ id, handoverIssue }: Parcel): string => `${id}:${handoverIssue}`;
