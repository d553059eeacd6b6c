import { type DeliveryStatus, HELD_REASONS } from '#libs/deliveries';
import { type Locale } from '#libs/identity';

/** What is said of a step: a line, and a sentence. */
interface StepWords {
  headline: string;
  sentence: string;
}

/** How each step of a delivery is told. */
export const STEP_WORDS: Record<Locale, Record<DeliveryStatus, StepWords>> = {
  en: {
    pending: {
      headline: 'A delivery waits to be scheduled',
      sentence: 'The delivery waits to be scheduled again.',
    },
    scheduled: {
      headline: 'A delivery is scheduled',
      sentence: 'The medication will be brought at the time below.',
    },
    processing: { headline: 'A delivery is being prepared', sentence: 'The medication is being packed.' },
    dispatched: {
      headline: 'A delivery has left the hospital',
      sentence: 'The medication has been handed to the courier.',
    },
    in_transit: {
      headline: 'A delivery is on its way',
      sentence: 'The medication is on its way to your city.',
    },
    out_for_delivery: {
      headline: 'A delivery is on its way to the door',
      sentence: 'The courier is on the way to you. Have the code ready: it is asked for at the door.',
    },
    delivered: { headline: 'A delivery has arrived', sentence: 'The medication has been handed over.' },
    failed_attempt: {
      headline: 'A delivery could not be handed over',
      sentence: 'The courier was there and could not hand the medication over.',
    },
    rescheduled: {
      headline: 'A delivery comes at another time',
      sentence: 'The medication will be brought at the time below instead.',
    },
    returned_to_sender: {
      headline: 'A delivery goes back',
      sentence: 'The medication goes back to the hospital.',
    },
    on_hold: { headline: 'A delivery is on hold', sentence: 'The delivery has been stopped for the moment.' },
    cancelled: { headline: 'A delivery is cancelled', sentence: 'The medication will not be brought.' },
  },
  ar: {
    pending: { headline: 'التوصيل بانتظار تحديد الموعد', sentence: 'ينتظر التوصيل تحديد موعد من جديد.' },
    scheduled: { headline: 'تم تحديد موعد التوصيل', sentence: 'سيتم توصيل الدواء في الموعد أدناه.' },
    processing: { headline: 'يجري تجهيز التوصيل', sentence: 'يجري الآن تجهيز الدواء.' },
    dispatched: { headline: 'غادر التوصيل المستشفى', sentence: 'تم تسليم الدواء إلى المندوب.' },
    in_transit: { headline: 'التوصيل في الطريق', sentence: 'الدواء في الطريق إلى مدينتك.' },
    out_for_delivery: {
      headline: 'التوصيل في طريقه إلى بابك',
      sentence: 'المندوب في الطريق إليك. جهّز الرمز، فسيُطلب منك عند الباب.',
    },
    delivered: { headline: 'وصل التوصيل', sentence: 'تم تسليم الدواء.' },
    failed_attempt: { headline: 'تعذر تسليم التوصيل', sentence: 'حضر المندوب وتعذر تسليم الدواء.' },
    rescheduled: {
      headline: 'تغيّر موعد التوصيل',
      sentence: 'سيتم توصيل الدواء في الموعد أدناه بدلًا من السابق.',
    },
    returned_to_sender: {
      headline: 'أُعيد التوصيل',
      sentence: 'أُعيد الدواء إلى المستشفى.',
    },
    on_hold: { headline: 'التوصيل معلّق', sentence: 'تم إيقاف التوصيل مؤقتًا.' },
    cancelled: { headline: 'أُلغي التوصيل', sentence: 'لن يتم توصيل الدواء.' },
  },
};

/** Why the system itself holds a delivery, by what it notes. */
export const SYSTEM_NOTES: Record<Locale, Record<string, string>> = {
  en: {
    [HELD_REASONS.prescription]:
      'The prescription was cancelled. Ask the doctor before you take the medication.',
    [HELD_REASONS.guardian]: 'Whoever asked for it does not act for the patient any more.',
  },
  ar: {
    [HELD_REASONS.prescription]: 'أُلغيت الوصفة الطبية. اسأل الطبيب قبل تناول الدواء.',
    [HELD_REASONS.guardian]: 'لم يعد من طلبه مخوّلًا بالتصرف نيابةً عن المريض.',
  },
};
