import { type Block, type MailTemplate } from '../rendering/blocks.js';

const EN_FACTS: Block = {
  facts: [
    ['Category', '{{category}}'],
    ['Raised', '{{since}} (UTC)'],
  ],
};
const AR_FACTS: Block = {
  facts: [
    ['النوع', '{{category}}'],
    ['وقت النداء', '{{since}} (UTC)'],
  ],
};

/** A mail that calls responders to the board. */
const call = (
  en: { subject: string; text: string },
  ar: { subject: string; text: string },
): MailTemplate => ({
  about: 'emergency',
  en: {
    subject: en.subject,
    body: ['Hello {{name}},', en.text, EN_FACTS, { button: 'Open the SOS board', link: '{{site}}' }],
  },
  ar: {
    subject: ar.subject,
    body: ['مرحبًا {{name}}،', ar.text, AR_FACTS, { button: 'فتح لوحة الاستغاثة', link: '{{site}}' }],
  },
});

/** What is read when somebody cries for help. */
export const emergencyTemplates = {
  responder_sos_raised: call(
    { subject: 'SOS: somebody needs help now', text: 'You are on duty, and an SOS waits for an answer.' },
    {
      subject: 'نداء استغاثة: شخص يحتاج إلى المساعدة الآن',
      text: 'أنت في الخدمة وهناك نداء استغاثة ينتظر الرد.',
    },
  ),
  doctor_sos_escalated: call(
    {
      subject: 'SOS: nobody has answered yet',
      text: 'Nobody on duty has answered an SOS. Now every doctor is asked.',
    },
    {
      subject: 'نداء استغاثة: لم يرد أحد بعد',
      text: 'لم يرد أحد من المناوبين على نداء استغاثة. النداء موجه الآن إلى جميع الأطباء.',
    },
  ),
  admin_sos_escalated: call(
    {
      subject: 'SOS: no doctor has answered',
      text: 'No doctor has answered an SOS. You are told again every few minutes until somebody does.',
    },
    {
      subject: 'نداء استغاثة: لم يرد أي طبيب',
      text: 'لم يرد أي طبيب على نداء استغاثة. ستصلك رسالة كل بضع دقائق إلى أن يرد أحد.',
    },
  ),
  guardian_sos_raised: {
    about: 'emergency',
    en: {
      subject: 'SOS: {{patient}} has asked for help',
      body: [
        'Hello {{name}},',
        '{{patient}} has asked the hospital for help. Our team has been told. If you are there and it is urgent, call {{number}}.',
        EN_FACTS,
        { button: 'See how it goes on', link: '{{site}}' },
      ],
    },
    ar: {
      subject: 'نداء استغاثة: {{patient}} يطلب المساعدة',
      body: [
        'مرحبًا {{name}}،',
        'طُلبت المساعدة من المستشفى باسم {{patient}}. تم إبلاغ فريقنا. إذا كنت هناك وكانت الحالة عاجلة فاتصل بالرقم {{number}}.',
        AR_FACTS,
        { button: 'متابعة الحالة', link: '{{site}}' },
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
