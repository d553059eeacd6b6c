import { type Block, type MailTemplate } from '../rendering/blocks.js';

const EN_HELLO = 'Hello {{name}},';
const AR_HELLO = 'مرحبًا {{name}}،';

const EN_OPENING: Block = {
  facts: [
    ['Patient', '{{patient}}'],
    ['Opened by', '{{who}}'],
    ['Reason', '{{reason}}'],
    ['Since', '{{since}} ({{zone}})'],
    ['Until', '{{until}} ({{zone}})'],
  ],
};
const AR_OPENING: Block = {
  facts: [
    ['المريض', '{{patient}}'],
    ['فتحه', '{{who}}'],
    ['السبب', '{{reason}}'],
    ['منذ', '{{since}} ({{zone}})'],
    ['حتى', '{{until}} ({{zone}})'],
  ],
};

const plain = (
  en: { subject: string; text: readonly string[] },
  ar: { subject: string; text: readonly string[] },
): MailTemplate => ({
  about: 'family',
  en: { subject: en.subject, body: [EN_HELLO, ...en.text] },
  ar: { subject: ar.subject, body: [AR_HELLO, ...ar.text] },
});

/** What is read of guardians, and of those who opened a chart. */
export const familyTemplates = {
  guardianship_offered: {
    about: 'family',
    en: {
      subject: '{{guardian}} asks to act for you',
      body: [
        EN_HELLO,
        '{{guardian}} asks to be allowed to act for you at the hospital. If you agree, accept it; you can end it at any time.',
        {
          facts: [
            ['Relation', '{{relation}}'],
            ['For', '{{scopes}}'],
          ],
        },
        { button: 'Look at it and accept', link: '{{link}}' },
        { note: 'The link is valid for 7 days. If you do not agree, you need not do anything.' },
        { note: 'To accept it through an app or the API, use this token:', exact: '{{token}}' },
      ],
    },
    ar: {
      subject: '{{guardian}} يطلب أن يتصرف نيابة عنك',
      body: [
        AR_HELLO,
        'يطلب {{guardian}} السماح له بالتصرف نيابة عنك في المستشفى. إذا وافقت فاقبل الطلب، ويمكنك إنهاؤه في أي وقت.',
        {
          facts: [
            ['الصلة', '{{relation}}'],
            ['في ما يخص', '{{scopes}}'],
          ],
        },
        { button: 'عرض الطلب وقبوله', link: '{{link}}' },
        { note: 'الرابط صالح لمدة 7 أيام. إذا لم توافق فلا داعي لأي إجراء.' },
        { note: 'لقبوله من خلال تطبيق أو واجهة برمجية، استخدم هذا الرمز:', exact: '{{token}}' },
      ],
    },
  },
  guardianship_began: plain(
    {
      subject: '{{guardian}} may act for you now',
      text: [
        '{{guardian}} may now act for {{patient}} at the hospital, within what was agreed.',
        'If you did not want this, end it in your account, or tell the hospital.',
      ],
    },
    {
      subject: 'يمكن لـ {{guardian}} الآن التصرف نيابة عنك',
      text: [
        'يمكن لـ {{guardian}} الآن التصرف نيابة عن {{patient}} في المستشفى ضمن ما تم الاتفاق عليه.',
        'إذا لم ترد ذلك فأنهه من حسابك أو أبلغ المستشفى.',
      ],
    },
  ),
  guardian_began: plain(
    {
      subject: 'You may act for {{patient}} now',
      text: ['You may now act for {{patient}} at the hospital, within what was agreed.'],
    },
    {
      subject: 'يمكنك الآن التصرف نيابة عن {{patient}}',
      text: ['يمكنك الآن التصرف نيابة عن {{patient}} في المستشفى ضمن ما تم الاتفاق عليه.'],
    },
  ),
  guardianship_revoked: plain(
    {
      subject: '{{guardian}} may no longer act for you',
      text: ['{{guardian}} may no longer act for {{patient}} at the hospital.'],
    },
    {
      subject: 'لم يعد بإمكان {{guardian}} التصرف نيابة عنك',
      text: ['لم يعد بإمكان {{guardian}} التصرف نيابة عن {{patient}} في المستشفى.'],
    },
  ),
  guardian_revoked: plain(
    {
      subject: 'You may no longer act for {{patient}}',
      text: ['You may no longer act for {{patient}} at the hospital.'],
    },
    {
      subject: 'لم يعد بإمكانك التصرف نيابة عن {{patient}}',
      text: ['لم يعد بإمكانك التصرف نيابة عن {{patient}} في المستشفى.'],
    },
  ),
  guardianship_expired: plain(
    {
      subject: 'You are of age: {{guardian}} no longer acts for you',
      text: [
        '{{patient}} has come of age, so {{guardian}} may no longer act for them. Whoever shall go on doing so can ask for it.',
      ],
    },
    {
      subject: 'بلغت سن الرشد: لم يعد {{guardian}} يتصرف نيابة عنك',
      text: [
        'بلغ {{patient}} سن الرشد، ولذلك لم يعد بإمكان {{guardian}} التصرف نيابة عنه. ويمكن طلب ذلك من جديد.',
      ],
    },
  ),
  guardian_expired: plain(
    {
      subject: '{{patient}} is of age: you no longer act for them',
      text: [
        '{{patient}} has come of age, so you may no longer act for them. To go on, send an invitation to them.',
      ],
    },
    {
      subject: 'بلغ {{patient}} سن الرشد: لم تعد تتصرف نيابة عنه',
      text: ['بلغ {{patient}} سن الرشد، ولذلك لم يعد بإمكانك التصرف نيابة عنه. للاستمرار أرسل إليه دعوة.'],
    },
  ),
  glass_broken: {
    about: 'family',
    en: {
      subject: 'A chart was opened in an emergency',
      body: [
        EN_HELLO,
        'A member of the staff without a present appointment has opened this chart, and gave a reason:',
        EN_OPENING,
        'An administrator reviews each such case. Who was at the chart is also shown in your account.',
      ],
    },
    ar: {
      subject: 'فُتح ملف طبي في حالة طارئة',
      body: [
        AR_HELLO,
        'فتح أحد العاملين، دون موعد قائم، هذا الملف الطبي وذكر السبب:',
        AR_OPENING,
        'يراجع أحد المسؤولين كل حالة من هذا النوع. ويظهر في حسابك أيضًا من اطلع على الملف.',
      ],
    },
  },
  admin_glass_broken: {
    about: 'family',
    en: {
      subject: 'To review: a chart was opened in an emergency',
      body: [EN_HELLO, 'Somebody broke the glass. Please review it:', EN_OPENING],
    },
    ar: {
      subject: 'للمراجعة: فُتح ملف طبي في حالة طارئة',
      body: [AR_HELLO, 'فُتح ملف طبي في حالة طارئة. يرجى مراجعة ذلك:', AR_OPENING],
    },
  },
} satisfies Record<string, MailTemplate>;
