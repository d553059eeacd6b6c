/** How patient and doctor meet. */
export const VISIT_TYPES = ['physical', 'online'] as const;
export type VisitType = (typeof VISIT_TYPES)[number];
