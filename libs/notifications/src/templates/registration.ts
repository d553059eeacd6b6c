import { type MailTemplate } from '../rendering/blocks.js';

/**
 * Neither mail calls its reader by name: whoever asks for them chooses both the name and the address, and
 * could have us mail a message of their own to a stranger.
 */
export const registrationTemplates = {
  verification_code: {
    about: 'account',
    en: {
      subject: 'Your verification code',
      body: [
        'Hello,',
        'Enter this code to confirm your e-mail address and finish creating your account:',
        { code: '{{code}}' },
        'The code is valid for 15 minutes. Never pass it on: our staff will not ask you for it.',
        {
          note: 'If you did not ask for an account, you need not do anything: without the code none is created.',
        },
      ],
    },
    ar: {
      subject: 'رمز التحقق الخاص بك',
      body: [
        'مرحبًا،',
        'أدخل الرمز التالي لتأكيد بريدك الإلكتروني وإكمال إنشاء حسابك:',
        { code: '{{code}}' },
        'الرمز صالح لمدة 15 دقيقة. لا تشاركه مع أي شخص، فموظفونا لن يطلبوه منك أبدًا.',
        { note: 'إذا لم تطلب إنشاء حساب، فلا داعي لأي إجراء: لن يُنشأ أي حساب من دون هذا الرمز.' },
      ],
    },
  },
  account_exists: {
    about: 'account',
    en: {
      subject: 'You already have an account',
      body: [
        'Hello,',
        'Someone asked for a new account with this e-mail address. You already have one, so nothing was changed.',
        'If it was you, sign in with your password. If you have forgotten it, you can set a new one:',
        { button: 'Forgot your password?', link: '{{forgotLink}}' },
        { note: 'If it was not you, you need not do anything. Your account is safe.' },
      ],
    },
    ar: {
      subject: 'لديك حساب بالفعل',
      body: [
        'مرحبًا،',
        'طلب شخص ما إنشاء حساب جديد بهذا البريد الإلكتروني. لديك حساب بالفعل، لذلك لم يتغير أي شيء.',
        'إذا كنت أنت من طلب ذلك، فسجّل الدخول بكلمة مرورك. وإذا نسيتها، فيمكنك تعيين كلمة مرور جديدة:',
        { button: 'هل نسيت كلمة المرور؟', link: '{{forgotLink}}' },
        { note: 'إذا لم تكن أنت، فلا داعي لأي إجراء. حسابك آمن.' },
      ],
    },
  },
} satisfies Record<string, MailTemplate>;
