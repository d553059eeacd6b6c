import { type Block, type MailTemplate } from '../rendering/blocks.js';

type Facts = Extract<Block, { facts: unknown }>;

const EN_FACTS: Facts = {
  facts: [
    ['Patient', '{{dependent}}'],
    ['When', '{{when}} ({{zone}})'],
    ['Previously', '{{before}}'],
    ['Doctor', '{{doctor}}'],
    ['Visit', '{{visit}}'],
    ['Clinic', '{{clinic}}'],
    ['Address', '{{address}}'],
    ['Telephone', '{{phone}}'],
  ],
};

const AR_FACTS: Facts = {
  facts: [
    ['المريض', '{{dependent}}'],
    ['الموعد', '{{when}} ({{zone}})'],
    ['الموعد السابق', '{{before}}'],
    ['الطبيب', '{{doctor}}'],
    ['نوع الزيارة', '{{visit}}'],
    ['العيادة', '{{clinic}}'],
    ['العنوان', '{{address}}'],
    ['الهاتف', '{{phone}}'],
  ],
};

const EN_REMINDER: Block = { facts: EN_FACTS.facts.filter(([, value]) => value !== '{{before}}') };
const AR_REMINDER: Block = { facts: AR_FACTS.facts.filter(([, value]) => value !== '{{before}}') };

/** A mail that comes late must not send anybody to an appointment that is off. */
const EN_OFF: Block = {
  alert: '{{#if cancelled}}This appointment has been cancelled in the meantime.{{/if}}',
};
const AR_OFF: Block = { alert: '{{#if cancelled}}أُلغي هذا الموعد في هذه الأثناء.{{/if}}' };

const EN_DEADLINE: Block =
  '{{#if changeUntil}}You can change or cancel it yourself until {{changeUntil}} (same time zone).{{/if}}';
const AR_DEADLINE: Block =
  '{{#if changeUntil}}يمكنك تغيير الموعد أو إلغاؤه بنفسك حتى {{changeUntil}} (بالتوقيت نفسه).{{/if}}';

/** What a patient reads of an appointment. */
export const patientTemplates = {
  appointment_booked: {
    about: 'appointment',
    calendar: 'REQUEST',
    en: {
      subject: 'Appointment confirmed: {{start}}',
      body: ['Hello {{name}},', EN_OFF, 'Your appointment is booked.', EN_FACTS, EN_DEADLINE],
    },
    ar: {
      subject: 'تم تأكيد موعدك: {{start}}',
      body: ['مرحبًا {{name}}،', AR_OFF, 'تم حجز موعدك.', AR_FACTS, AR_DEADLINE],
    },
  },
  appointment_rescheduled: {
    about: 'appointment',
    calendar: 'REQUEST',
    en: {
      subject: 'Appointment changed: {{start}}',
      body: [
        'Hello {{name}},',
        EN_OFF,
        'Your appointment has been changed. This is how it stands now:',
        EN_FACTS,
        EN_DEADLINE,
      ],
    },
    ar: {
      subject: 'تم تغيير موعدك: {{start}}',
      body: ['مرحبًا {{name}}،', AR_OFF, 'تم تغيير موعدك. تفاصيله الآن كما يلي:', AR_FACTS, AR_DEADLINE],
    },
  },
  appointment_reminder: {
    about: 'appointment',
    en: {
      subject: 'Reminder of your appointment: {{start}}',
      body: ['Hello {{name}},', 'This is a reminder of your appointment.', EN_REMINDER, EN_DEADLINE],
    },
    ar: {
      subject: 'تذكير بموعدك: {{start}}',
      body: ['مرحبًا {{name}}،', 'نذكرك بموعدك.', AR_REMINDER, AR_DEADLINE],
    },
  },
  appointment_cancelled: {
    about: 'appointment',
    calendar: 'CANCEL',
    en: {
      subject: 'Appointment cancelled: {{start}}',
      body: [
        'Hello {{name}},',
        'Your appointment has been cancelled and will not take place.',
        {
          facts: [
            ['Patient', '{{dependent}}'],
            ['When', '{{when}} ({{zone}})'],
            ['Doctor', '{{doctor}}'],
            ['Clinic', '{{clinic}}'],
            ['Reason', '{{cancelReason}}'],
            ['Telephone', '{{phone}}'],
          ],
        },
        'You can book another appointment at any time.',
      ],
    },
    ar: {
      subject: 'تم إلغاء موعدك: {{start}}',
      body: [
        'مرحبًا {{name}}،',
        'تم إلغاء موعدك ولن يُعقد.',
        {
          facts: [
            ['المريض', '{{dependent}}'],
            ['الموعد', '{{when}} ({{zone}})'],
            ['الطبيب', '{{doctor}}'],
            ['العيادة', '{{clinic}}'],
            ['السبب', '{{cancelReason}}'],
            ['الهاتف', '{{phone}}'],
          ],
        },
        'يمكنك حجز موعد آخر في أي وقت.',
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
