import { Injectable } from '@nestjs/common';
import { type Actor } from '#libs/platform';
import { type Delivery } from '../delivery.js';
import { HandoverCodes } from '../handover-codes.js';
import { DeliveryAddressDto, DeliveryDto } from './delivery.dto.js';

/** Shows deliveries to people, as far as each may know them. */
@Injectable()
export class DeliveryViews {
  constructor(private readonly codes: HandoverCodes) {}

  /**
   * The code is for those who receive. Where the parcel goes is known to whoever asked for it and to the admins; other
   * guardians, and the patient, learn the city: where a guardian lives is not theirs to know.
   */
  of(actor: Actor, delivery: Delivery): DeliveryDto {
    const knowsTheDoor = actor.role === 'admin' || actor.userId === delivery.requestedById;
    return DeliveryDto.of(
      delivery,
      knowsTheDoor ? delivery.address : DeliveryAddressDto.cityOf(delivery.address),
      this.codes.shownTo(actor, delivery),
    );
  }
}
