/** Everyone who may be granted a permission. `anonymous` has no account; `system` is the worker itself. */
export const ROLES = ['anonymous', 'patient', 'doctor', 'admin', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. */
export interface Actor {
  readonly role: Role;
  /** The account; null for the system. */
  readonly userId: string | null;
  /** The signed-in session; null for the system. */
  readonly sessionId: string | null;
  /** The actor's own patient profile, if the role is `patient`. */
  readonly patientId: string | null;
  /** The actor's own doctor profile, if the role is `doctor`. */
  readonly doctorId: string | null;
}

/** The actor of event handlers and scheduled tasks. */
export const SYSTEM: Actor = {
  role: 'system',
  userId: null,
  sessionId: null,
  patientId: null,
  doctorId: null,
};
