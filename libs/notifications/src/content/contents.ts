import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type MailTemplate } from '../rendering/blocks.js';
import { TEMPLATES } from '../templates/index.js';
import { AccountContent } from './account-content.js';
import { AppointmentContent } from './appointment-content.js';
import { ChartContent } from './chart-content.js';
import { type Content, type Occasion, type Skipped } from './content.js';
import { DeliveryContent } from './delivery-content.js';
import { EmergencyContent } from './emergency-content.js';
import { FamilyContent } from './family-content.js';
import { OperationsContent } from './operations-content.js';
import { WaitlistContent } from './waitlist-content.js';

/** Knows what is said about one kind of thing. */
interface ContentSource {
  of(occasion: Occasion): Content | Skipped | Promise<Content | Skipped>;
}

/** Who knows what is said about what. */
const SOURCES: Readonly<Record<MailTemplate['about'], Type<ContentSource>>> = {
  account: AccountContent,
  appointment: AppointmentContent,
  waitlist: WaitlistContent,
  family: FamilyContent,
  chart: ChartContent,
  prescription: ChartContent,
  delivery: DeliveryContent,
  emergency: EmergencyContent,
  operations: OperationsContent,
};

/** All of them, to be provided beside `Contents`. */
export const contentSources: readonly Type<ContentSource>[] = [...new Set(Object.values(SOURCES))];

/** Fills a template out of its ids, as things stand now, whichever way it goes out. */
@Injectable()
export class Contents {
  constructor(private readonly module: ModuleRef) {}

  /** What fills it, or why there is nothing to tell any more. */
  async of(occasion: Occasion): Promise<Content | Skipped> {
    return this.module.get(SOURCES[TEMPLATES[occasion.template].about]).of(occasion);
  }
}
