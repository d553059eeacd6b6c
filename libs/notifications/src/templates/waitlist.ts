import { type MailTemplate } from '../rendering/blocks.js';

/** What those read who wait for a doctor to have time. */
export const waitlistTemplates = {
  waitlist_slot_offered: {
    about: 'waitlist',
    en: {
      subject: 'A slot is free for you: {{start}}',
      body: [
        'Hello {{name}},',
        'A slot that you were waiting for has become free. It is kept for you until {{until}}.',
        {
          facts: [
            ['Patient', '{{dependent}}'],
            ['When', '{{when}} ({{zone}})'],
            ['Doctor', '{{doctor}}'],
            ['Visit', '{{visit}}'],
            ['Clinic', '{{clinic}}'],
          ],
        },
        { button: 'Take it', link: '{{page}}' },
        'If you do not take it by then, it goes to the next in line, and you go on waiting for another one.',
      ],
    },
    ar: {
      subject: 'موعد متاح لك: {{start}}',
      body: [
        'مرحبًا {{name}}،',
        'أصبح موعد كنت تنتظره متاحًا. وهو محجوز لك حتى {{until}}.',
        {
          facts: [
            ['المريض', '{{dependent}}'],
            ['الموعد', '{{when}} ({{zone}})'],
            ['الطبيب', '{{doctor}}'],
            ['نوع الزيارة', '{{visit}}'],
            ['العيادة', '{{clinic}}'],
          ],
        },
        { button: 'احجز الموعد', link: '{{page}}' },
        'إذا لم تحجزه حتى ذلك الوقت فسيُعرض على من يليك في القائمة، وتبقى أنت في انتظار موعد آخر.',
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
