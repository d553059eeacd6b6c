/** Every state of an SOS. */
export const SOS_STATUSES = [
  'open',
  'acknowledged',
  'dispatched',
  'on_scene',
  'resolved',
  'cancelled',
  'false_alarm',
] as const;
export type SosStatus = (typeof SOS_STATUSES)[number];

/** What may follow on what; `cancelled` is the patient's to say, the rest the responders'. */
export const SOS_TRANSITIONS: Readonly<Record<SosStatus, readonly SosStatus[]>> = {
  open: ['acknowledged', 'cancelled', 'false_alarm'],
  acknowledged: ['dispatched', 'cancelled', 'false_alarm'],
  dispatched: ['on_scene', 'cancelled', 'false_alarm'],
  on_scene: ['resolved', 'cancelled', 'false_alarm'],
  resolved: [],
  cancelled: [],
  false_alarm: [],
};

/** The states in which somebody still needs help. */
export const ACTIVE_STATUSES = SOS_STATUSES.filter((status) => SOS_TRANSITIONS[status].length > 0);

/** Whether nothing can follow any more. */
export const isOver = (status: SosStatus): boolean => SOS_TRANSITIONS[status].length === 0;
