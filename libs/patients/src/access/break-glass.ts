import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import {
  type Actor,
  Clock,
  newId,
  NotFound,
  Outbox,
  type Page,
  pageOf,
  type PageQuery,
  readCursor,
  Transaction,
} from '#libs/platform';
import { OwnReview, ReviewedAlready } from '../patient.errors.js';
import { Patients } from '../patients.js';
import { PatientsConfig } from '../patients.config.js';
import { GlassBroken } from '../patients.events.js';

/** That somebody has opened a chart without a care relationship. */
export interface BreakGlassGrant {
  id: string;
  /** Who did it. */
  userId: string;
  patientId: string;
  reason: string;
  grantedAt: Date;
  expiresAt: Date;
  reviewedAt: Date | null;
  reviewedById: string | null;
  reviewNote: string | null;
}

/** Opens a chart in an emergency, for a while, for a reason, before everybody's eyes. */
@Injectable()
export class BreakGlass {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly config: PatientsConfig,
    private readonly patients: Patients,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NotFound when there is no such patient */
  async open(actor: Actor, patientId: string, reason: string): Promise<BreakGlassGrant> {
    return this.transaction.run(async () => {
      if (!actor.userId || !(await this.patients.exists(patientId))) throw new NotFound();
      const grantedAt = this.clock.now();
      const expiresAt = new Date(grantedAt.getTime() + this.config.BREAK_GLASS_MINUTES * 60_000);
      const id = newId();
      await this.transaction.rows(
        `INSERT INTO break_glass_grants (id, user_id, patient_id, reason, granted_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, actor.userId, patientId, reason, grantedAt, expiresAt],
      );
      await this.audit.record({
        action: 'patient.glass_broken',
        entityType: 'break_glass_grant',
        entityId: id,
        patientId,
        reason,
        details: { expiresAt },
      });
      await this.outbox.publish(GlassBroken, { grantId: id, patientId });
      return this.one(id);
    });
  }

  /** For the review: the newest first. */
  async list(reviewed: boolean | undefined, page: PageQuery): Promise<Page<BreakGlassGrant>> {
    const [before] = page.cursor === undefined ? [] : readCursor(page.cursor, [{ type: 'uuid' }]);
    const rows = await this.transaction.rows<BreakGlassGrant>(
      `${GRANTS} WHERE ($1::uuid IS NULL OR id < $1) ${reviewed === undefined ? '' : `AND reviewed_at IS ${reviewed ? 'NOT ' : ''}NULL`}
        ORDER BY id DESC LIMIT $2`,
      [before ?? null, page.limit + 1],
    );
    const found = pageOf(rows, page.limit, ({ id }) => [id]);
    await this.audit.recordAll(
      found.items.map(({ id, patientId }) => ({
        action: 'break_glass_grant.listed',
        entityType: 'break_glass_grant',
        entityId: id,
        patientId,
      })),
    );
    return found;
  }

  /**
   * Another admin has looked at it. What was found once stands.
   *
   * @throws NotFound, OwnReview, ReviewedAlready
   */
  async review(actor: Actor, id: string, note: string): Promise<BreakGlassGrant> {
    return this.transaction.run(async () => {
      const grant = await this.one(id);
      if (grant.userId === actor.userId) throw new OwnReview();
      const reviewed = await this.transaction.rows(
        `UPDATE break_glass_grants SET reviewed_at = $2, reviewed_by_id = $3, review_note = $4
          WHERE id = $1 AND reviewed_at IS NULL RETURNING id`,
        [id, this.clock.now(), actor.userId, note],
      );
      if (reviewed.length === 0) throw new ReviewedAlready();
      await this.audit.record({
        action: 'patient.glass_breaking_reviewed',
        entityType: 'break_glass_grant',
        entityId: id,
        patientId: grant.patientId,
        reason: note,
      });
      return this.one(id);
    });
  }

  /** @throws NotFound */
  async one(id: string): Promise<BreakGlassGrant> {
    const [grant] = await this.transaction.rows<BreakGlassGrant>(`${GRANTS} WHERE id = $1`, [id]);
    if (!grant) throw new NotFound();
    return grant;
  }
}

const GRANTS = `SELECT id, user_id AS "userId", patient_id AS "patientId", reason, granted_at AS "grantedAt",
  expires_at AS "expiresAt", reviewed_at AS "reviewedAt", reviewed_by_id AS "reviewedById", review_note AS "reviewNote"
  FROM break_glass_grants`;
