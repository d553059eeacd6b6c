import { type Block, type MailTemplate } from '../rendering/blocks.js';

/** Name and time only: why the patient comes is read in the product, not in a mailbox. */
const EN_FACTS: Block = {
  facts: [
    ['Patient', '{{patient}}'],
    ['When', '{{when}} ({{zone}})'],
    ['Previously', '{{before}}'],
    ['Visit', '{{visit}}'],
    ['Clinic', '{{clinic}}'],
  ],
};
const AR_FACTS: Block = {
  facts: [
    ['المريض', '{{patient}}'],
    ['الموعد', '{{when}} ({{zone}})'],
    ['الموعد السابق', '{{before}}'],
    ['نوع الزيارة', '{{visit}}'],
    ['العيادة', '{{clinic}}'],
  ],
};

const EN_OFF: Block = {
  alert: '{{#if cancelled}}This appointment has been cancelled in the meantime.{{/if}}',
};
const AR_OFF: Block = { alert: '{{#if cancelled}}أُلغي هذا الموعد في هذه الأثناء.{{/if}}' };

const EN_HELLO = 'Hello {{name}},';
const AR_HELLO = 'مرحبًا {{name}}،';

/** What a doctor reads of an appointment. */
export const doctorTemplates = {
  doctor_appointment_booked: {
    about: 'appointment',
    calendar: 'REQUEST',
    en: {
      subject: 'New appointment: {{start}}',
      body: [EN_HELLO, EN_OFF, 'A new appointment has been booked with you.', EN_FACTS],
    },
    ar: {
      subject: 'موعد جديد: {{start}}',
      body: [AR_HELLO, AR_OFF, 'تم حجز موعد جديد لديك.', AR_FACTS],
    },
  },
  doctor_appointment_rescheduled: {
    about: 'appointment',
    calendar: 'REQUEST',
    en: {
      subject: 'Appointment changed: {{start}}',
      body: [EN_HELLO, EN_OFF, 'An appointment with you has been changed.', EN_FACTS],
    },
    ar: {
      subject: 'تغيير موعد: {{start}}',
      body: [AR_HELLO, AR_OFF, 'تم تغيير أحد مواعيدك.', AR_FACTS],
    },
  },
  doctor_appointment_reassigned: {
    about: 'appointment',
    calendar: 'CANCEL',
    en: {
      subject: 'An appointment is no longer with you: {{before}}',
      body: [
        EN_HELLO,
        'This appointment has gone to another doctor and is no longer in your diary.',
        {
          facts: [
            ['Patient', '{{patient}}'],
            ['It was', '{{before}} ({{zone}})'],
            ['Clinic', '{{clinic}}'],
          ],
        },
      ],
    },
    ar: {
      subject: 'موعد لم يعد لديك: {{before}}',
      body: [
        AR_HELLO,
        'انتقل هذا الموعد إلى طبيب آخر ولم يعد في جدولك.',
        {
          facts: [
            ['المريض', '{{patient}}'],
            ['كان الموعد', '{{before}} ({{zone}})'],
            ['العيادة', '{{clinic}}'],
          ],
        },
      ],
    },
  },
  doctor_appointment_cancelled: {
    about: 'appointment',
    calendar: 'CANCEL',
    en: {
      subject: 'Appointment cancelled: {{start}}',
      body: [
        EN_HELLO,
        'An appointment with you has been cancelled.',
        {
          facts: [
            ['Patient', '{{patient}}'],
            ['When', '{{when}} ({{zone}})'],
            ['Clinic', '{{clinic}}'],
            ['Reason', '{{cancelReason}}'],
          ],
        },
      ],
    },
    ar: {
      subject: 'إلغاء موعد: {{start}}',
      body: [
        AR_HELLO,
        'تم إلغاء أحد مواعيدك.',
        {
          facts: [
            ['المريض', '{{patient}}'],
            ['الموعد', '{{when}} ({{zone}})'],
            ['العيادة', '{{clinic}}'],
            ['السبب', '{{cancelReason}}'],
          ],
        },
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
