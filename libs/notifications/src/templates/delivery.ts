import { type Block, type MailTemplate, type Words } from '../rendering/blocks.js';
import { AR_WHOSE, EN_WHOSE } from './whose.js';

const EN_FACTS: Block = {
  facts: [
    ['Time', '{{when}}'],
    ['Time zone', '{{zone}}'],
    ['Reason', '{{note}}'],
    ['Patient', '{{dependent}}'],
  ],
};
const AR_FACTS: Block = {
  facts: [
    ['الموعد', '{{when}}'],
    ['المنطقة الزمنية', '{{zone}}'],
    ['السبب', '{{note}}'],
    ['المريض', '{{dependent}}'],
  ],
};

const about = (en: Words, ar: Words): MailTemplate => ({ about: 'delivery', en, ar });

/** A step, in the words that its state has. */
const step = about(
  {
    subject: '{{headline}}',
    body: [
      'Hello {{name}},',
      '{{sentence}}',
      { code: '{{code}}' },
      EN_FACTS,
      { button: 'See where it is', link: '{{site}}' },
    ],
  },
  {
    subject: '{{headline}}',
    body: [
      'مرحبًا {{name}}،',
      '{{sentence}}',
      { code: '{{code}}' },
      AR_FACTS,
      { button: 'تتبع التوصيل', link: '{{site}}' },
    ],
  },
);

/** What is read of deliveries. */
export const deliveryTemplates = {
  delivery_step: step,
  delivery_milestone: step,
  delivery_released: about(
    {
      subject: 'A delivery goes on',
      body: [
        'Hello {{name}},',
        'The delivery is not on hold any more.',
        { code: '{{code}}' },
        EN_WHOSE,
        { button: 'See where it is', link: '{{site}}' },
      ],
    },
    {
      subject: 'استؤنف التوصيل',
      body: [
        'مرحبًا {{name}}،',
        'لم يعد التوصيل معلّقًا.',
        { code: '{{code}}' },
        AR_WHOSE,
        { button: 'تتبع التوصيل', link: '{{site}}' },
      ],
    },
  ),
  delivery_code_issued: about(
    {
      subject: 'A delivery has a new code',
      body: [
        'Hello {{name}},',
        'The old code of the delivery counts no more. Say the new one at the door.',
        { code: '{{code}}' },
        EN_WHOSE,
        { button: 'See the delivery', link: '{{site}}' },
      ],
    },
    {
      subject: 'رمز جديد للتوصيل',
      body: [
        'مرحبًا {{name}}،',
        'لم يعد رمز التوصيل السابق صالحًا. استخدم الرمز الجديد عند الباب.',
        { code: '{{code}}' },
        AR_WHOSE,
        { button: 'الاطلاع على التوصيل', link: '{{site}}' },
      ],
    },
  ),
  delivery_requested: about(
    {
      subject: 'A delivery was asked for',
      body: [
        'Hello {{name}},',
        'A delivery of medication was asked for. You are told when it is scheduled.',
        EN_WHOSE,
      ],
    },
    {
      subject: 'تم طلب توصيل',
      body: ['مرحبًا {{name}}،', 'تم طلب توصيل دواء. سنبلغك عند تحديد الموعد.', AR_WHOSE],
    },
  ),
  delivery_late: about(
    {
      subject: 'A delivery is late',
      body: ['Hello {{name}},', 'The medication should have arrived by now. We look after it.', EN_WHOSE],
    },
    {
      subject: 'تأخر التوصيل',
      body: ['مرحبًا {{name}}،', 'كان من المفترض أن يصل الدواء. نحن نتابع الأمر.', AR_WHOSE],
    },
  ),
  admin_delivery_late: about(
    {
      subject: 'A delivery is late',
      body: ['Hello {{name}},', 'A delivery has not arrived in time. It stands in the list of late ones.'],
    },
    {
      subject: 'تأخر أحد التوصيلات',
      body: ['مرحبًا {{name}}،', 'لم يصل أحد التوصيلات في موعده، وهو في قائمة المتأخرة.'],
    },
  ),
  delivery_handover_locked: about(
    {
      subject: 'A delivery needs a new code',
      body: [
        'Hello {{name}},',
        'A wrong code was given five times, so the medication is not handed over. Get a new code and give it to the courier alone.',
        EN_WHOSE,
        { button: 'Sign in to get a new code', link: '{{site}}' },
      ],
    },
    {
      subject: 'يحتاج التوصيل إلى رمز جديد',
      body: [
        'مرحبًا {{name}}،',
        'أُدخل رمز خاطئ خمس مرات، ولذلك لن يُسلَّم الدواء. احصل على رمز جديد ولا تعطه إلا للمندوب.',
        AR_WHOSE,
        { button: 'تسجيل الدخول للحصول على رمز جديد', link: '{{site}}' },
      ],
    },
  ),
} satisfies Record<string, MailTemplate>;
