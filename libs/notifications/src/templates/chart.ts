import { type MailTemplate } from '../rendering/blocks.js';
import { AR_WHOSE, EN_WHOSE } from './whose.js';

/** A mail that only says that there is something to read, and where. */
const notice = (
  about: 'chart' | 'prescription',
  en: { subject: string; text: string },
  ar: { subject: string; text: string },
): MailTemplate => ({
  about,
  en: {
    subject: en.subject,
    body: ['Hello {{name}},', en.text, EN_WHOSE, { button: 'Sign in to read it', link: '{{site}}' }],
  },
  ar: {
    subject: ar.subject,
    body: ['مرحبًا {{name}}،', ar.text, AR_WHOSE, { button: 'تسجيل الدخول للاطلاع', link: '{{site}}' }],
  },
});

/** What is read of charts and prescriptions. */
export const chartTemplates = {
  record_released: notice(
    'chart',
    { subject: 'There is something new in the chart', text: 'A new entry in the chart can be read now.' },
    { subject: 'يوجد جديد في الملف الطبي', text: 'يمكن الآن الاطلاع على إضافة جديدة في الملف الطبي.' },
  ),
  doctor_critical_result: {
    about: 'chart',
    en: {
      subject: 'Critical result: acknowledge it',
      body: [
        'Hello {{name}},',
        'A result that needs action at once has been recorded. You are told again every hour until somebody acknowledges it.',
        { facts: [['Patient', '{{patient}}']] },
        { button: 'Sign in to read it', link: '{{site}}' },
      ],
    },
    ar: {
      subject: 'نتيجة حرجة: يرجى تأكيد الاطلاع',
      body: [
        'مرحبًا {{name}}،',
        'سُجلت نتيجة تتطلب إجراءً فوريًا. ستصلك رسالة كل ساعة إلى أن يؤكد أحد الاطلاع عليها.',
        { facts: [['المريض', '{{patient}}']] },
        { button: 'تسجيل الدخول للاطلاع', link: '{{site}}' },
      ],
    },
  },
  medical_leave_issued: notice(
    'chart',
    {
      subject: 'A medical leave has been issued',
      text: 'A medical leave has been issued. Its document can be downloaded.',
    },
    { subject: 'صدرت إجازة مرضية', text: 'صدرت إجازة مرضية، ويمكن تنزيل وثيقتها.' },
  ),
  medical_leave_revoked: notice(
    'chart',
    {
      subject: 'A medical leave has been revoked',
      text: 'A medical leave has been revoked. Its document is not valid any more.',
    },
    { subject: 'أُلغيت إجازة مرضية', text: 'أُلغيت إجازة مرضية، ولم تعد وثيقتها صالحة.' },
  ),
  prescription_issued: notice(
    'prescription',
    {
      subject: 'A new prescription',
      text: 'A doctor has issued a prescription. It can be read and downloaded now.',
    },
    { subject: 'وصفة طبية جديدة', text: 'أصدر الطبيب وصفة طبية، ويمكن الآن الاطلاع عليها وتنزيلها.' },
  ),
  prescription_cancelled: notice(
    'prescription',
    {
      subject: 'A prescription has been cancelled',
      text: 'A prescription has been cancelled and is not valid any more. Ask the doctor before you go on with it.',
    },
    { subject: 'أُلغيت وصفة طبية', text: 'أُلغيت وصفة طبية ولم تعد صالحة. اسأل الطبيب قبل الاستمرار فيها.' },
  ),
  prescription_expired: notice(
    'prescription',
    {
      subject: 'A prescription has expired',
      text: 'A prescription has expired. If it is still needed, ask for a refill.',
    },
    {
      subject: 'انتهت صلاحية وصفة طبية',
      text: 'انتهت صلاحية وصفة طبية. إذا كنت ما زلت تحتاج إليها فاطلب تجديدها.',
    },
  ),
  doctor_refill_requested: {
    about: 'prescription',
    en: {
      subject: 'A patient asks for a refill',
      body: [
        'Hello {{name}},',
        'A refill of one of your prescriptions has been asked for.',
        { facts: [['Patient', '{{patient}}']] },
        { button: 'Sign in to decide', link: '{{site}}' },
      ],
    },
    ar: {
      subject: 'طلب تجديد وصفة طبية',
      body: [
        'مرحبًا {{name}}،',
        'طُلب تجديد إحدى وصفاتك الطبية.',
        { facts: [['المريض', '{{patient}}']] },
        { button: 'تسجيل الدخول للبت فيه', link: '{{site}}' },
      ],
    },
  },
  refill_approved: notice(
    'prescription',
    { subject: 'The refill is approved', text: 'The doctor has approved the refill that was asked for.' },
    { subject: 'تمت الموافقة على تجديد الوصفة', text: 'وافق الطبيب على تجديد الوصفة المطلوب.' },
  ),
  refill_denied: notice(
    'prescription',
    {
      subject: 'The refill is not approved',
      text: 'The doctor has not approved the refill that was asked for. The reason can be read after signing in.',
    },
    {
      subject: 'لم تتم الموافقة على تجديد الوصفة',
      text: 'لم يوافق الطبيب على تجديد الوصفة المطلوب. يمكن الاطلاع على السبب بعد تسجيل الدخول.',
    },
  ),
} satisfies Record<string, MailTemplate>;
