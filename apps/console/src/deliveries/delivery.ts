import { type components } from '#libs/client';

export type Delivery = components['schemas']['DeliveryDto'];
