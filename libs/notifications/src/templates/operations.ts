import { type MailTemplate } from '../rendering/blocks.js';

/** What those who look after the product read. */
export const operationsTemplates = {
  admin_dead_letters: {
    about: 'operations',
    en: {
      subject: 'Work that failed waits for you: {{count}}',
      body: [
        'Hello {{name}},',
        'Some work of the hospital’s system was tried for a day and has failed. It waits until somebody mends the cause and sends it off again.',
        {
          facts: [
            ['Waiting', '{{count}}'],
            ['What', '{{events}}'],
            ['Since', '{{since}} ({{zone}})'],
          ],
        },
        { button: 'Look after it', link: '{{site}}' },
        'You are told once a day as long as any of it waits.',
      ],
    },
    ar: {
      subject: 'أعمال فاشلة في انتظارك: {{count}}',
      body: [
        'مرحبًا {{name}}،',
        'تعذر تنفيذ بعض أعمال نظام المستشفى بعد محاولات دامت يومًا. وهي تنتظر معالجة السبب وإعادة إرسالها.',
        {
          facts: [
            ['في الانتظار', '{{count}}'],
            ['الأعمال', '{{events}}'],
            ['منذ', '{{since}} ({{zone}})'],
          ],
        },
        { button: 'عرض الأعمال', link: '{{site}}' },
        'ستصلك هذه الرسالة مرة كل يوم ما دام شيء منها في الانتظار.',
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
