import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GuardianshipEnded, ScopesNotYours } from '../patient.errors.js';
import { type GuardianScope } from './guardian-scope.js';

export const GUARDIANSHIP_STATUSES = ['invited', 'active', 'revoked', 'expired'] as const;
export type GuardianshipStatus = (typeof GUARDIANSHIP_STATUSES)[number];

/** What may follow each state. */
export const TRANSITIONS: Readonly<Record<GuardianshipStatus, readonly GuardianshipStatus[]>> = {
  invited: ['active', 'revoked', 'expired'],
  active: ['revoked', 'expired'],
  revoked: [],
  expired: [],
};

/** What may be written of a guardianship at its beginning. */
export interface GuardianshipTerms {
  /** What the guardian is to the dependent, e.g. `parent`. */
  relation: string;
  scopes: GuardianScope[];
}

/** That an account may act for a patient, within scopes, for a time. */
@Entity('guardianships')
export class Guardianship implements GuardianshipTerms {
  @PrimaryColumn('uuid')
  id: string;

  /** The account of the guardian. */
  @Column('uuid', { name: 'guardian_id' })
  guardianId: string;

  /** The dependent. */
  @Column('uuid', { name: 'patient_id' })
  patientId: string;

  @Column('text')
  relation: string;

  @Column('text', { array: true })
  scopes: GuardianScope[];

  @Column('text')
  status: GuardianshipStatus;

  @Column('uuid', { name: 'created_by_id' })
  createdById: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Until when the invitation can be accepted. */
  @Column('timestamptz', { name: 'invitation_expires_at', nullable: true })
  invitationExpiresAt: Date | null;

  @Column('timestamptz', { name: 'began_at', nullable: true })
  beganAt: Date | null;

  /** The dependent's 18th birthday, if it began before; `YYYY-MM-DD`. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'ended_by_id', nullable: true })
  endedById: string | null;

  @Column('integer')
  version: number;

  /** The dependent has accepted. */
  begin(now: Date, endsOn: string | null): void {
    this.become('active');
    Object.assign(this, { beganAt: now, endsOn, invitationExpiresAt: null });
  }

  /** @param endedById the account that ends it; null for the system, because of age or of an invitation left unanswered */
  end(to: 'revoked' | 'expired', endedById: string | null, now: Date): void {
    this.become(to);
    Object.assign(this, { endedAt: now, endedById });
  }

  /** @param mayWiden whether the one who changes it may give more than there was */
  rescope(scopes: GuardianScope[], mayWiden: boolean): void {
    if (TRANSITIONS[this.status].length === 0) throw new GuardianshipEnded();
    if (!mayWiden && scopes.some((scope) => !this.scopes.includes(scope))) throw new ScopesNotYours();
    this.scopes = scopes;
    this.version += 1;
  }

  private become(to: GuardianshipStatus): void {
    if (!TRANSITIONS[this.status].includes(to)) throw new GuardianshipEnded();
    this.status = to;
    this.version += 1;
  }
}
