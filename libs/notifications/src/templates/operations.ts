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
  admin_webhook_gone: {
    about: 'operations',
    en: {
      subject: 'A webhook is not wanted any more',
      body: [
        'Hello {{name}},',
        'A system that was told by webhook what happens has answered that it is gone. It is disabled and told nothing any more, until an administrator enables it again.',
        { facts: [['System', '{{endpoint}}']] },
        { button: 'Look after it', link: '{{site}}' },
      ],
    },
    ar: {
      subject: 'نظام لم يعد يستقبل الإشعارات',
      body: [
        'مرحبًا {{name}}،',
        'أجاب نظام كانت تُرسل إليه الأحداث بأنه لم يعد موجودًا. لذلك أُوقف إرسال الأحداث إليه إلى أن يعيد أحد المسؤولين تفعيله.',
        { facts: [['النظام', '{{endpoint}}']] },
        { button: 'عرض النظام', link: '{{site}}' },
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
