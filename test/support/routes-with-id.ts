/** What a personal id stands for. */
export type Resource =
  | 'appointment'
  | 'schedule'
  | 'time_off'
  | 'doctor'
  | 'session'
  | 'file'
  | 'patient'
  | 'guardianship'
  | 'record'
  | 'medical_leave'
  | 'prescription'
  | 'refill_request'
  | 'consultation'
  | 'sos'
  | 'sos_to_answer'
  | 'slot_hold'
  | 'waitlist_entry'
  | 'address'
  | 'delivery'
  | 'notification';

/** A route whose id belongs to somebody, with what else a request needs to get as far as the id. */
export interface PersonalRoute {
  resource: Resource;
  body?: object;
  headers?: Record<string, string>;
}

/** `public`: anybody may know it. `admin`: only admins may ask at all. `staff`: open to doctors and admins, whoever it is about. Else it belongs to somebody. */
export type RouteWithId = 'public' | 'admin' | 'staff' | PersonalRoute;

const ANY_VERSION = { 'if-match': '*' };
const LATER = '2099-01-01T10:00:00Z';
const appointment = (body?: object): PersonalRoute => ({
  resource: 'appointment',
  ...(body ? { body } : {}),
});

/** Every route with an id in its path. Whoever adds one says here whose id it is; the access suite sees to it. */
export const ROUTES_WITH_ID: Readonly<Record<string, RouteWithId>> = {
  'GET /v1/clinics/{id}': 'public',
  'PATCH /v1/clinics/{id}': 'admin',
  'POST /v1/clinics/{id}/archive': 'admin',
  'GET /v1/doctors/{id}': 'public',
  'PATCH /v1/doctors/{id}': 'admin',
  'POST /v1/doctors/{id}/deactivate': 'admin',
  'GET /v1/doctors/{id}/time-off': { resource: 'doctor' },
  'POST /v1/doctors/{id}/time-off': {
    resource: 'doctor',
    body: { startsAt: LATER, endsAt: '2099-01-02T10:00:00Z', reason: 'Holidays' },
  },
  'DELETE /v1/time-off/{id}': { resource: 'time_off' },
  'GET /v1/schedules/{id}': { resource: 'schedule' },
  'PATCH /v1/schedules/{id}': { resource: 'schedule', body: { slotMinutes: 45 }, headers: ANY_VERSION },
  'DELETE /v1/schedules/{id}': { resource: 'schedule', headers: ANY_VERSION },
  'DELETE /v1/slot-holds/{id}': { resource: 'slot_hold' },
  'POST /v1/waitlist-entries/{id}/accept': { resource: 'waitlist_entry' },
  'DELETE /v1/waitlist-entries/{id}': { resource: 'waitlist_entry' },
  'GET /v1/appointments/{id}': appointment(),
  'GET /v1/appointments/{id}/history': appointment(),
  'GET /v1/appointments/{id}/calendar.ics': appointment(),
  'POST /v1/appointments/{id}/cancel': appointment({ reason: 'I am somebody else' }),
  'POST /v1/appointments/{id}/reschedule': appointment({ startsAt: LATER }),
  'POST /v1/appointments/{id}/check-in': appointment(),
  'POST /v1/appointments/{id}/start': appointment(),
  'POST /v1/appointments/{id}/complete': appointment(),
  'POST /v1/appointments/{id}/no-show': appointment(),
  'GET /v1/patients/{id}': { resource: 'patient' },
  'PATCH /v1/patients/{id}': { resource: 'patient', body: { isStudent: true } },
  'GET /v1/patients/{id}/access-log': { resource: 'patient' },
  'GET /v1/patients/{id}/summary': { resource: 'patient' },
  'GET /v1/patients/{id}/records': { resource: 'patient' },
  'POST /v1/patients/{id}/records': {
    resource: 'patient',
    body: { kind: 'note', title: 'A note', effectiveAt: '2026-01-01T10:00:00Z', content: { text: 'A note' } },
  },
  'GET /v1/patients/{id}/observations/{code}/series': { resource: 'patient' },
  'GET /v1/records/{id}': { resource: 'record' },
  'PATCH /v1/records/{id}': { resource: 'record', body: { title: 'Another' }, headers: ANY_VERSION },
  'GET /v1/records/{id}/versions': { resource: 'record' },
  'POST /v1/records/{id}/release': { resource: 'record' },
  'POST /v1/records/{id}/acknowledge': { resource: 'record' },
  'POST /v1/records/{id}/mark-entered-in-error': { resource: 'record', body: { reason: 'Wrong patient' } },
  'GET /v1/medical-leaves/{id}': { resource: 'medical_leave' },
  'GET /v1/medical-leaves/{id}/document.pdf': { resource: 'medical_leave' },
  'POST /v1/medical-leaves/{id}/revoke': { resource: 'medical_leave', body: { reason: 'Wrong patient' } },
  'GET /v1/verifications/{code}': 'public',
  'GET /v1/prescriptions/{id}': { resource: 'prescription' },
  'GET /v1/prescriptions/{id}/document.pdf': { resource: 'prescription' },
  'POST /v1/prescriptions/{id}/cancel': { resource: 'prescription', body: { reason: 'Wrong patient' } },
  'POST /v1/prescriptions/{id}/refill-requests': { resource: 'prescription', body: {} },
  'POST /v1/refill-requests/{id}/approve': { resource: 'refill_request', body: {} },
  'POST /v1/refill-requests/{id}/deny': { resource: 'refill_request', body: { reason: 'Wrong patient' } },
  'GET /v1/consultations/{id}': { resource: 'consultation' },
  'GET /v1/consultations/{id}/messages': { resource: 'consultation' },
  'POST /v1/consultations/{id}/messages': {
    resource: 'consultation',
    body: { clientMessageId: 'not-mine', body: 'I am somebody else' },
  },
  'POST /v1/consultations/{id}/close': { resource: 'consultation', body: {} },
  'GET /v1/consultations/{id}/ice-servers': { resource: 'consultation' },
  'POST /v1/consultations/{id}/legal-hold': 'admin',
  'POST /v1/consultations/{id}/lift-legal-hold': 'admin',
  'GET /v1/sos/{id}': { resource: 'sos' },
  'GET /v1/sos/{id}/events': { resource: 'sos' },
  'GET /v1/sos/{id}/emergency-card': { resource: 'sos_to_answer' },
  'POST /v1/sos/{id}/locations': { resource: 'sos', body: { latitude: 24.7, longitude: 46.7 } },
  'POST /v1/sos/{id}/acknowledge': { resource: 'sos', body: {} },
  'POST /v1/sos/{id}/dispatch': { resource: 'sos', body: {} },
  'POST /v1/sos/{id}/arrive': { resource: 'sos', body: {} },
  'POST /v1/sos/{id}/resolve': { resource: 'sos', body: {} },
  'POST /v1/sos/{id}/false-alarm': { resource: 'sos', body: { reason: 'I am somebody else' } },
  'POST /v1/sos/{id}/cancel': { resource: 'sos', body: { reason: 'I am somebody else' } },
  'GET /v1/addresses/{id}': { resource: 'address' },
  'PATCH /v1/addresses/{id}': { resource: 'address', body: { label: 'Mine' } },
  'DELETE /v1/addresses/{id}': { resource: 'address' },
  'GET /v1/deliveries/{id}': { resource: 'delivery' },
  'GET /v1/deliveries/{id}/events': { resource: 'delivery' },
  'POST /v1/deliveries/{id}/cancel': { resource: 'delivery', body: { reason: 'I am somebody else' } },
  'POST /v1/deliveries/{id}/handover-code': { resource: 'delivery', body: {} },
  'POST /v1/deliveries/{id}/transitions': 'admin',
  'POST /v1/notifications/{id}/read': { resource: 'notification' },
  'DELETE /v1/on-call-shifts/{id}': 'admin',
  'POST /v1/patients/{id}/break-glass': 'staff',
  'POST /v1/break-glass-grants/{id}/review': 'admin',
  'PATCH /v1/guardianships/{id}': { resource: 'guardianship', body: { scopes: ['records'] } },
  'POST /v1/guardianships/{id}/revoke': { resource: 'guardianship' },
  'DELETE /v1/me/sessions/{id}': { resource: 'session' },
  'GET /v1/files/{id}/content': { resource: 'file' },
  'POST /v1/files/{id}/link': { resource: 'file' },
  'GET /v1/file-links/{token}': 'public',
  'GET /v1/users/{id}': 'admin',
  'PATCH /v1/users/{id}': 'admin',
  'POST /v1/users/{id}/deactivate': 'admin',
  'POST /v1/users/{id}/reactivate': 'admin',
  'POST /v1/dead-letters/{id}/redrive': 'admin',
  'GET /v1/webhook-endpoints/{id}': 'admin',
  'PATCH /v1/webhook-endpoints/{id}': 'admin',
  'POST /v1/webhook-endpoints/{id}/rotate-secret': 'admin',
  'DELETE /v1/webhook-endpoints/{id}': 'admin',
  'GET /v1/webhook-endpoints/{id}/deliveries': 'admin',
};
