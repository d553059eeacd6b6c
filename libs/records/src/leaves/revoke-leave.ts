import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type Actor, assertVersion, Clock, NotFound, Outbox, Transaction } from '#libs/platform';
import { MedicalLeaveRevoked } from '../record.events.js';
import { LeaveNotIssued } from './leave.errors.js';
import { LeavePolicy } from './leave.policy.js';
import { MedicalLeaves } from './leaves.js';
import { LEAVE_COLUMNS, type LeaveState } from './medical-leave.js';

/** Takes a medical leave back; its document is shown as revoked from then on, to whoever checks it. */
@Injectable()
export class RevokeLeave {
  constructor(
    private readonly transaction: Transaction,
    private readonly leaves: MedicalLeaves,
    private readonly policy: LeavePolicy,
    private readonly auditLog: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden, PreconditionFailed, LeaveNotIssued */
  async revoke(
    actor: Actor,
    id: string,
    reason: string,
    expectedVersion: number | undefined,
  ): Promise<LeaveState> {
    return this.transaction.run(async () => {
      await this.policy.assertRevokes(actor, await this.leaves.detail(id));
      const [leave] = await this.transaction.rows<LeaveState>(
        `SELECT ${LEAVE_COLUMNS} FROM medical_leaves WHERE id = $1 FOR UPDATE`,
        [id],
        'medical_leave_lock',
      );
      if (!leave) throw new NotFound();
      assertVersion(leave, expectedVersion);
      if (leave.status !== 'issued') throw new LeaveNotIssued();
      const [revoked] = await this.transaction.rows<LeaveState>(
        `UPDATE medical_leaves SET status = 'revoked', revocation_reason = $2, revoked_at = $3, version = version + 1
          WHERE id = $1 RETURNING ${LEAVE_COLUMNS}`,
        [id, reason, this.clock.now()],
        'medical_leave_revoke',
      );
      await this.auditLog.record({
        action: 'medical_leave.revoked',
        entityType: 'medical_leave',
        entityId: id,
        patientId: leave.patientId,
        reason,
      });
      await this.outbox.publish(MedicalLeaveRevoked, { medicalLeaveId: id, patientId: leave.patientId });
      return revoked ?? leave;
    });
  }
}
