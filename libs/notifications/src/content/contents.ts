import { Injectable } from '@nestjs/common';
import { TEMPLATES } from '../templates/index.js';
import { AccountContent } from './account-content.js';
import { AppointmentContent } from './appointment-content.js';
import { ChartContent } from './chart-content.js';
import { type Content, type Occasion, type Skipped } from './content.js';
import { DeliveryContent } from './delivery-content.js';
import { EmergencyContent } from './emergency-content.js';
import { FamilyContent } from './family-content.js';
import { WaitlistContent } from './waitlist-content.js';

/** Fills a template out of its ids, as things stand now, whichever way it goes out. */
@Injectable()
export class Contents {
  constructor(
    private readonly account: AccountContent,
    private readonly appointment: AppointmentContent,
    private readonly waitlist: WaitlistContent,
    private readonly family: FamilyContent,
    private readonly chart: ChartContent,
    private readonly delivery: DeliveryContent,
    private readonly emergency: EmergencyContent,
  ) {}

  /** What fills it, or why there is nothing to tell any more. */
  async of(occasion: Occasion): Promise<Content | Skipped> {
    switch (TEMPLATES[occasion.template].about) {
      case 'account':
        return this.account.of(occasion);
      case 'appointment':
        return this.appointment.of(occasion);
      case 'waitlist':
        return this.waitlist.of(occasion);
      case 'family':
        return this.family.of(occasion);
      case 'chart':
      case 'prescription':
        return this.chart.of(occasion);
      case 'delivery':
        return this.delivery.of(occasion);
      case 'emergency':
        return this.emergency.of(occasion);
    }
  }
}
