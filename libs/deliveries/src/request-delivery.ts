import { Injectable } from '@nestjs/common';
import { type Actor, Hidden, NotFound, Transaction } from '#libs/platform';
import { PrescriptionNotActive, Prescriptions } from '#libs/prescriptions';
import { type Place, placeOf } from './addresses/address.js';
import { Addresses } from './addresses/addresses.js';
import { type Delivery } from './delivery.js';
import { AddressRequired } from './delivery.errors.js';
import { DeliveryDrafts } from './delivery-drafts.js';
import { DeliveryJournal } from './delivery-journal.js';
import { DeliveryPolicy } from './delivery.policy.js';
import { DeliveryStore } from './delivery-store.js';
import { parcelOf, type WantedItem } from './left-of.js';

/** What somebody wants brought, where to and when. */
export interface DeliveryWish {
  prescriptionId: string;
  /** One of the actor's; null: the default one. */
  addressId: string | null;
  preferredFrom: Date | null;
  preferredTo: Date | null;
  /** Null: all that is left. */
  items: WantedItem[] | null;
}

/**
 * Takes in what is to be brought. What is left of a prescription is counted under its lock: of those who want the last
 * units at once, one gets them.
 */
@Injectable()
export class RequestDelivery {
  constructor(
    private readonly transaction: Transaction,
    private readonly prescriptions: Prescriptions,
    private readonly policy: DeliveryPolicy,
    private readonly addresses: Addresses,
    private readonly store: DeliveryStore,
    private readonly journal: DeliveryJournal,
    private readonly drafts: DeliveryDrafts,
  ) {}

  /**
   * @throws NotFound when the prescription or the address is absent, or not the actor's
   * @throws WindowInvalid, AddressRequired, UnknownItem
   * @throws PrescriptionNotActive, NothingLeft, QuantityExceeded
   */
  async request(actor: Actor, wish: DeliveryWish): Promise<Delivery> {
    return this.transaction.run(async () => {
      // A stranger's request never locks the row.
      await this.assertMayReceive(actor, wish.prescriptionId);
      this.drafts.assertWindow(wish);
      const address = await this.addressFor(actor, wish.addressId);
      const prescription = await this.prescriptions.lockForDelivery(wish.prescriptionId);
      if (prescription.status !== 'active') throw new PrescriptionNotActive({ from: prescription.status });
      const taken = await this.store.taken(prescription.id, { underWay: true });
      const delivery = this.drafts.pending({
        prescriptionId: prescription.id,
        preferredFrom: wish.preferredFrom,
        preferredTo: wish.preferredTo,
        patientId: prescription.patientId,
        requestedById: accountOf(actor),
        items: parcelOf(prescription, taken, wish.items),
        address,
      });
      await this.store.insert(delivery);
      await this.journal.requested(delivery);
      return delivery;
    });
  }

  private async assertMayReceive(actor: Actor, prescriptionId: string): Promise<void> {
    const prescription = await this.prescriptions.forDelivery(prescriptionId);
    if (!prescription) throw new NotFound();
    const { patientId } = prescription;
    if (!(await this.policy.sees(actor, patientId)))
      throw new Hidden({ entityType: 'prescription', entityId: prescriptionId, patientId });
  }

  private async addressFor(actor: Actor, addressId: string | null): Promise<Place> {
    const address =
      addressId === null ? await this.addresses.default(actor) : await this.addresses.one(actor, addressId);
    if (!address) throw new AddressRequired();
    return placeOf(address);
  }
}

function accountOf({ userId }: Actor): string {
  if (userId === null) throw new Error('Only somebody with an account asks for a delivery.');
  return userId;
}
