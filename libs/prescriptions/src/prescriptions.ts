import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Clock, NotFound, type Page, pageOf, type PageQuery, Transaction } from '#libs/platform';
import {
  asOf,
  ITEM_COLUMNS,
  type Prescription,
  PRESCRIPTION_COLUMNS,
  type PrescriptionItem,
  type PrescriptionState,
} from './prescription.js';
import { type PrescriptionFilter, listQuery } from './prescription-list.js';
import { PrescriptionPolicy } from './prescription.policy.js';
import { PrescriptionStore } from './prescription-store.js';
import { ReadLog } from './read-log.js';

/** A line of a list: the prescription, as far as it may be read. */
export interface ListedPrescription {
  prescription: Prescription;
  /** Whether the content may be shown, or only that the prescription exists. */
  open: boolean;
}

/** What deliveries know of a prescription. */
export interface DeliverablePrescription extends Pick<
  PrescriptionState,
  'id' | 'patientId' | 'doctorId' | 'status' | 'expiresAt'
> {
  items: {
    id: string;
    medicationName: string;
    /** Units to hand out by this prescription. */
    quantity: number;
    /** How often it may be prescribed again; none once a newer prescription has taken them over. */
    refillsLeft: number;
  }[];
}

/** What can be asked about prescriptions. */
@Injectable()
export class Prescriptions {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: PrescriptionStore,
    private readonly policy: PrescriptionPolicy,
    private readonly access: PatientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** A prescription by its id as it counts now, whoever asks: for the system's own work, such as mails. */
  async detail(id: string): Promise<Prescription | null> {
    const [stored] = await this.transaction.rows<PrescriptionState>(
      `SELECT ${PRESCRIPTION_COLUMNS} FROM prescriptions WHERE id = $1`,
      [id],
      'prescription_detail',
    );
    if (!stored) return null;
    const [prescription] = await this.withItems([stored]);
    return prescription ?? null;
  }

  /**
   * The same of one that must be there.
   *
   * @throws NotFound
   */
  async existing(id: string): Promise<Prescription> {
    const prescription = await this.detail(id);
    if (!prescription) throw new NotFound();
    return prescription;
  }

  /** What may still be handed out by a prescription; null when there is none. */
  async forDelivery(id: string): Promise<DeliverablePrescription | null> {
    const prescription = await this.detail(id);
    if (!prescription) return null;
    const renewed = await this.transaction.rows(
      `SELECT FROM refill_requests WHERE prescription_id = $1 AND status = 'approved'`,
      [id],
      'prescription_renewed',
    );
    const { patientId, doctorId, status, expiresAt, items } = prescription;
    return {
      id,
      patientId,
      doctorId,
      status,
      expiresAt,
      items: items.map((item) => ({
        id: item.id,
        medicationName: item.medicationName,
        quantity: item.quantity,
        refillsLeft: renewed.length > 0 ? 0 : item.refills,
      })),
    };
  }

  /**
   * The same, locked until the transaction ends: what is handed out by it is counted by one after another.
   *
   * @throws NotFound
   */
  async lockForDelivery(id: string): Promise<DeliverablePrescription> {
    await this.store.lock(id);
    const prescription = await this.forDelivery(id);
    if (!prescription) throw new NotFound();
    return prescription;
  }

  /**
   * A prescription as far as the actor may see it; the audit keeps that it was read.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async one(
    actor: Actor,
    id: string,
    action: 'prescription.read' | 'prescription.printed' = 'prescription.read',
  ): Promise<Prescription> {
    const prescription = await this.existing(id);
    const ground = await this.policy.assert(actor, 'read', prescription);
    await this.readLog.one(action, prescription, ground);
    return prescription;
  }

  /**
   * The prescriptions of those whose charts the actor sees, the newest first; for admins all, mostly closed.
   *
   * @throws NotFound when a patient is named whose chart the actor does not see
   */
  async list(actor: Actor, filter: PrescriptionFilter, page: PageQuery): Promise<Page<ListedPrescription>> {
    const { patientId } = filter;
    const ground =
      patientId === undefined
        ? null
        : actor.role === 'admin'
          ? await this.access.groundFor(actor, patientId, 'prescriptions')
          : await this.access.assert(actor, patientId, 'prescriptions');
    const { sql, values, name } = listQuery(this.access, actor, filter, page, this.clock.now());
    const rows = await this.transaction.rows<PrescriptionState & { open: boolean }>(sql, values, name);
    const { items, nextCursor } = pageOf(rows, page.limit, (row) => [row.issuedAt, row.id]);
    const seen = patientId === undefined ? items.map((row) => row.patientId) : [patientId];
    await this.readLog.list('prescription.listed', seen, ground);
    const prescriptions = await this.withItems(items.map(({ open: _, ...stored }) => stored));
    return {
      items: prescriptions.map((prescription, index) => ({
        prescription,
        open: items[index]?.open ?? false,
      })),
      nextCursor,
    };
  }

  /** The items of any number of prescriptions in one statement. */
  private async withItems(stored: readonly PrescriptionState[]): Promise<Prescription[]> {
    const rows = await this.transaction.rows<PrescriptionItem & { prescriptionId: string }>(
      `SELECT ${ITEM_COLUMNS}, prescription_id AS "prescriptionId" FROM prescription_items
        WHERE prescription_id = ANY ($1::uuid[]) ORDER BY prescription_id, position`,
      [stored.map(({ id }) => id)],
      'prescription_items',
    );
    const now = this.clock.now();
    const byId = new Map(
      stored.map((state) => [state.id, { ...asOf(state, now), items: [] as PrescriptionItem[] }]),
    );
    for (const { prescriptionId, ...item } of rows) byId.get(prescriptionId)?.items.push(item);
    return [...byId.values()];
  }
}
