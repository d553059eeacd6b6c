import { type MailTemplate } from '../rendering/blocks.js';

export const passwordTemplates = {
  invitation: {
    about: 'account',
    en: {
      subject: 'Your hospital account is ready',
      body: [
        'Hello {{name}},',
        'An account has been created for you. Set a password to begin using it:',
        { button: 'Set your password', link: '{{link}}' },
        'The link is valid for 7 days and can be used once.',
        { note: 'To set it through an app or the API, use this token:', exact: '{{token}}' },
      ],
    },
    ar: {
      subject: 'حسابك في المستشفى جاهز',
      body: [
        'مرحبًا {{name}}،',
        'أُنشئ حساب باسمك. عيّن كلمة مرور لتبدأ باستخدامه:',
        { button: 'تعيين كلمة المرور', link: '{{link}}' },
        'الرابط صالح لمدة 7 أيام ويمكن استخدامه مرة واحدة فقط.',
        { note: 'لتعيينها من خلال تطبيق أو واجهة برمجية، استخدم هذا الرمز:', exact: '{{token}}' },
      ],
    },
  },
  password_reset: {
    about: 'account',
    en: {
      subject: 'Set a new password',
      body: [
        'Hello {{name}},',
        'You asked to set a new password for your account:',
        { button: 'Set a new password', link: '{{link}}' },
        'The link is valid for one hour and can be used once. All devices will be signed out.',
        { note: 'To set it through an app or the API, use this token:', exact: '{{token}}' },
        { note: 'If you did not ask for this, you need not do anything: your password stays as it is.' },
      ],
    },
    ar: {
      subject: 'تعيين كلمة مرور جديدة',
      body: [
        'مرحبًا {{name}}،',
        'طلبت تعيين كلمة مرور جديدة لحسابك:',
        { button: 'تعيين كلمة مرور جديدة', link: '{{link}}' },
        'الرابط صالح لمدة ساعة واحدة ويمكن استخدامه مرة واحدة فقط. وسيُسجَّل الخروج من جميع الأجهزة.',
        { note: 'لتعيينها من خلال تطبيق أو واجهة برمجية، استخدم هذا الرمز:', exact: '{{token}}' },
        { note: 'إذا لم تطلب ذلك، فلا داعي لأي إجراء: ستبقى كلمة مرورك كما هي.' },
      ],
    },
  },
  password_changed: {
    about: 'account',
    en: {
      subject: 'Your password was changed',
      body: [
        'Hello {{name}},',
        'The password of your account has just been changed. If it was you, all is well.',
        'If it was not you, set a new password at once; that also signs out all devices. Then tell the hospital.',
        { button: 'It was not me: set a new password', link: '{{forgotLink}}' },
      ],
    },
    ar: {
      subject: 'تم تغيير كلمة مرورك',
      body: [
        'مرحبًا {{name}}،',
        'تم للتو تغيير كلمة مرور حسابك. إذا كنت أنت من غيّرها، فكل شيء على ما يرام.',
        'إذا لم تكن أنت، فعيّن كلمة مرور جديدة فورًا؛ وسيُسجَّل الخروج بذلك من جميع الأجهزة. ثم أبلغ المستشفى.',
        { button: 'لم أكن أنا: تعيين كلمة مرور جديدة', link: '{{forgotLink}}' },
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
