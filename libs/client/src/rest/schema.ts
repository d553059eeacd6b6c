export interface paths {
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that failed for good
         * @description For: admin.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all dead letters off again
         * @description For: admin.
         */
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a dead letter off again
         * @description For: admin.
         */
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scheduled-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what the workers do by the clock, and how it went
         * @description For: admin.
         */
        get: operations["listScheduledTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/queues/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let this browser look at the queues
         * @description Sets a cookie with which `/admin/queues` can be opened for as long as the access token is good, 15 minutes at most.
         *
         *     For: admin.
         */
        post: operations["openQueueBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description It is yours alone until you attach it to something, and is forgotten when that has not happened within 24 hours.
         *
         *     For: patient, doctor, admin.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file, or a part of it
         * @description For: patient, doctor, admin.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link to a file that works for five minutes without a login
         * @description For: patient, doctor, admin.
         */
        post: operations["linkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file by a link
         * @description Needs no login.
         */
        get: operations["readFileByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did, saw or was refused what
         * @description The newest first. Reading this list is recorded too.
         *
         *     For: admin.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an account
         * @description A code goes to the address. The answer is the same if the address has an account already.
         *
         *     Needs no login.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the mailed code; makes the account and signs in
         * @description Needs no login.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail address and password
         * @description Needs no login.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new tokens for a refresh token
         * @description Each refresh token is good once. One that comes a second time ends the session.
         *
         *     Needs no login.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description For: patient, doctor, admin.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/browser-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in a browser
         * @description As `POST /v1/auth/login`, but the refresh token goes into a cookie that no script can read. The session of the cookie that it replaces ends.
         *
         *     Needs no login.
         */
        post: operations["openBrowserSession"];
        /**
         * Sign out a browser
         * @description Ends the session of the cookie, if there is one, and clears the cookie.
         *
         *     Needs no login.
         */
        delete: operations["closeBrowserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/browser-session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token by the cookie
         * @description Each refresh token is good once, and the answer sets the next one. The one before may come again within 30 s, as long as the next one was not used; later it ends the session.
         *
         *     Needs no login.
         */
        post: operations["refreshBrowserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a link mailed to set a new password
         * @description The answer is the same if there is no such account; then nothing is mailed.
         *
         *     Needs no login.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password by a mailed link; also accepts an invitation
         * @description All sessions of the account end.
         *
         *     Needs no login.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description All your other sessions end.
         *
         *     For: patient, doctor, admin.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your account
         * @description For: patient, doctor, admin.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how you are addressed
         * @description For: patient, doctor, admin.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where you are signed in
         * @description For: patient, doctor, admin.
         */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out somewhere else
         * @description For: patient, doctor, admin.
         */
        delete: operations["revokeMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description For: admin.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Make an account and invite its owner
         * @description A patient needs `dateOfBirth` and `sex`, a doctor a `specialty`: the profile is made with it.
         *
         *     For: admin.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description For: admin.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description For: admin.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v1/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account; ends its sessions
         * @description For: admin.
         */
        post: operations["deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a closed account again
         * @description For: admin.
         */
        post: operations["reactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search patients
         * @description Admins find all patients, doctors those in their care.
         *
         *     For: doctor, admin.
         */
        get: operations["searchPatients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a patient's profile
         * @description Patients read their own and that of their dependents, doctors that of patients in their care.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["getPatient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a patient's profile
         * @description For: patient, admin.
         */
        patch: operations["updatePatient"];
        trace?: never;
    };
    "/v1/patients/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who was at a patient's data
         * @description For the patient, guardians with the scope `records`, and admins.
         *
         *     For: patient, admin.
         */
        get: operations["listAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a chart in an emergency
         * @description For 60 minutes, unless configured otherwise. The patient and the admins are told, with the reason; an admin reviews it.
         *
         *     For: doctor, admin.
         */
        post: operations["breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List charts that were opened by breaking the glass
         * @description For: admin.
         */
        get: operations["listBreakGlassGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass-grants/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what the review has found
         * @description For: admin.
         */
        post: operations["reviewBreakGlassGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List those for whom you may act
         * @description For: patient.
         */
        get: operations["listDependents"];
        put?: never;
        /**
         * Add a child who has no account
         * @description The child gets a new, empty chart; you are guardian with all scopes until the 18th birthday.
         *
         *     For: patient.
         */
        post: operations["addDependent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guardianships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guardianships
         * @description Those in which you are the guardian or the dependent; admins get all.
         *
         *     For: patient, admin.
         */
        get: operations["listGuardianships"];
        put?: never;
        /**
         * Establish a guardianship, with a reason
         * @description For: admin.
         */
        post: operations["assignGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guardianships/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a patient to let you act for them
         * @description A link goes to the address. The answer is the same if there is no such patient.
         *
         *     For: patient.
         */
        post: operations["inviteGuardianship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guardianships/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody act for you
         * @description For: patient.
         */
        post: operations["acceptGuardianship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guardianships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a guardian may do
         * @description From the next request on. The guardian of a patient who has an account may only do with less.
         *
         *     For: patient, admin.
         */
        patch: operations["updateGuardianship"];
        trace?: never;
    };
    "/v1/guardianships/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a guardianship
         * @description Either side may at any time; it counts from the next request on. Both are told.
         *
         *     For: patient, admin.
         */
        post: operations["revokeGuardianship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clinics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open clinics
         * @description Needs no login.
         */
        get: operations["listClinics"];
        put?: never;
        /**
         * Open a clinic
         * @description For: admin.
         */
        post: operations["createClinic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clinics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a clinic
         * @description Needs no login.
         */
        get: operations["getClinic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a clinic
         * @description For: admin.
         */
        patch: operations["updateClinic"];
        trace?: never;
    };
    "/v1/clinics/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a clinic
         * @description It offers no more slots and leaves the list; what is booked stays.
         *
         *     For: admin.
         */
        post: operations["archiveClinic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/doctors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List doctors
         * @description Needs no login.
         */
        get: operations["listDoctors"];
        put?: never;
        /**
         * Employ a doctor and send the invitation
         * @description For: admin.
         */
        post: operations["createDoctor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/doctors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a doctor
         * @description Needs no login.
         */
        get: operations["getDoctor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a doctor's profile
         * @description For: admin.
         */
        patch: operations["updateDoctor"];
        trace?: never;
    };
    "/v1/doctors/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a doctor's work here
         * @description Appointments to come are cancelled and their patients told; the account is closed; the past stays.
         *
         *     For: admin.
         */
        post: operations["deactivateDoctor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/on-call-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is on call
         * @description For: doctor, admin.
         */
        get: operations["listOnCallShifts"];
        put?: never;
        /**
         * Put a doctor on call
         * @description Shifts may overlap.
         *
         *     For: admin.
         */
        post: operations["createOnCallShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/on-call-shifts/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List when nobody is on call
         * @description For: doctor, admin.
         */
        get: operations["listOnCallGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/on-call-shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a shift out of the rota
         * @description One that is over stays: who was on call stays known.
         *
         *     For: admin.
         */
        delete: operations["deleteOnCallShift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules; a doctor sees their own
         * @description For: doctor, admin.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Let a doctor work at further times
         * @description For: doctor, admin.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a schedule
         * @description For: doctor, admin.
         */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        /**
         * Take a schedule away
         * @description What is booked already stays as it is.
         *
         *     For: doctor, admin.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /**
         * Change a schedule
         * @description What is booked already stays as it is.
         *
         *     For: doctor, admin.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
    "/v1/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List free slots
         * @description Name a doctor or a clinic, and at most 31 days.
         *
         *     Needs no login.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/slots/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dates that have free slots
         * @description Needs no login.
         */
        get: operations["listSlotDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/slots/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the earliest free slots across doctors
         * @description Needs no login.
         */
        get: operations["listNextSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/doctors/{id}/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a doctor's time off
         * @description For: doctor, admin.
         */
        get: operations["listTimeOff"];
        put?: never;
        /**
         * Take a doctor out of the diary for a time
         * @description Appointments in that time stand in the way, unless they are to be cancelled with it.
         *
         *     For: doctor, admin.
         */
        post: operations["createTimeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time-off/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take time off back
         * @description Appointments that were cancelled for it stay cancelled.
         *
         *     For: doctor, admin.
         */
        delete: operations["deleteTimeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how many appointments are made, kept and missed
         * @description Of a range of dates: day by day, and in all.
         *
         *     For: admin.
         */
        get: operations["getAppointmentStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List appointments
         * @description Patients get their own, doctors those of their own list, admins all; the latest start first.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listAppointments"];
        put?: never;
        /**
         * Book an offered slot
         * @description For: patient, admin.
         */
        post: operations["bookAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an appointment
         * @description For: patient, doctor, admin.
         */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what happened to an appointment
         * @description For: patient, doctor, admin.
         */
        get: operations["listAppointmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an appointment for a calendar program
         * @description iCalendar (RFC 5545). Downloaded again after a change, it replaces the former entry.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["getAppointmentCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an appointment
         * @description Patients may until the clinic's window before the start, staff at any time.
         *
         *     For: patient, doctor, admin.
         */
        post: operations["cancelAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an appointment to another slot
         * @description It keeps its id and history. Patients may until the clinic's window before the present start, staff until its end.
         *
         *     For: patient, doctor, admin.
         */
        post: operations["rescheduleAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the patient is there
         * @description For: doctor, admin.
         */
        post: operations["checkInAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an appointment
         * @description For: doctor, admin.
         */
        post: operations["startAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an appointment that took place
         * @description For: doctor, admin.
         */
        post: operations["completeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the patient did not come
         * @description Not before the start.
         *
         *     For: doctor, admin.
         */
        post: operations["markAppointmentNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/slot-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a slot for five minutes, while you fill in the form
         * @description You have one hold: another slot takes its place. Booking the slot uses it up; for everybody else it is taken until it expires.
         *
         *     For: patient, admin.
         */
        post: operations["holdSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/slot-holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Let a slot go that is kept for you
         * @description One that you were offered goes to the next in line; you go on waiting.
         *
         *     For: patient, admin.
         */
        delete: operations["releaseSlot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is waited for
         * @description Patients get their own wishes and those of dependents, admins all.
         *
         *     For: patient, admin.
         */
        get: operations["listWaitlistEntries"];
        put?: never;
        /**
         * Wait for a doctor or a clinic to have time
         * @description A slot that becomes free goes to the first in line: it is kept for 15 minutes, and you are told. What is free already can be booked and is not waited for.
         *
         *     For: patient, admin.
         */
        post: operations["joinWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book the slot that is kept for you
         * @description For: patient, admin.
         */
        post: operations["acceptWaitlistOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waitlist-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Wait no longer
         * @description A slot that is kept for you goes to the next in line.
         *
         *     For: patient, admin.
         */
        delete: operations["leaveWaitlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a chart on one page
         * @description Patients find in it what is released to them.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["getPatientSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a patient's records
         * @description The latest first. Patients and guardians get what is released and stands, doctors in care everything; admins get it without titles, contents and files, unless they have broken the glass.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listRecords"];
        put?: never;
        /**
         * Write a record into a chart
         * @description For doctors who have the patient in care. The content is checked by the kind.
         *
         *     For: doctor.
         */
        post: operations["createRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{id}/observations/{code}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read measured values over time
         * @description Ready to plot: the oldest first, of more than 1000 the newest. The code is LOINC.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["getObservationSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record
         * @description For: patient, doctor, admin.
         */
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a record
         * @description For its author. Each edit makes a version; a result that was final is `corrected` from then on. The content is replaced as a whole.
         *
         *     For: doctor.
         */
        patch: operations["updateRecord"];
        trace?: never;
    };
    "/v1/records/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of a record
         * @description The newest version first. Patients see that and when it was changed; of what it said they see the current version alone, and neither who changed it nor why.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listRecordVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a record to the patient
         * @description For its author. The patient is told. What is shown already stays so.
         *
         *     For: doctor.
         */
        post: operations["releaseRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/mark-entered-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a record back
         * @description For its author. Staff see it marked from then on, the patient sees it no more.
         *
         *     For: doctor.
         */
        post: operations["markRecordEnteredInError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/records/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a critical result
         * @description For any doctor who has the patient in care. Until then the responsible doctor is told every hour.
         *
         *     For: doctor.
         */
        post: operations["acknowledgeRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medical-leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List medical leaves
         * @description Patients get their own and those of their dependents, doctors those of patients in care, admins all without the reasons; the latest first day first.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listMedicalLeaves"];
        put?: never;
        /**
         * Issue a medical leave
         * @description For doctors who have the patient in care. A patient has one at a time.
         *
         *     For: doctor.
         */
        post: operations["issueMedicalLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medical-leaves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a medical leave
         * @description For: patient, doctor, admin.
         */
        get: operations["getMedicalLeave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medical-leaves/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a medical leave as a document
         * @description In both scripts, with a QR code by which anybody can check it. It does not say why.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["getMedicalLeaveDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/medical-leaves/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a medical leave
         * @description For whoever issued it. Its document is shown as revoked to whoever checks it.
         *
         *     For: doctor.
         */
        post: operations["revokeMedicalLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a document by its code
         * @description Tells what is stated below and nothing else. Hyphens, spaces and case do not matter. 30 a minute from one address.
         *
         *     Needs no login.
         */
        get: operations["verifyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prescriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prescriptions
         * @description Patients get their own and their dependents’, doctors those of patients in care, the newest first. Admins get all, without content unless they have broken the glass.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listPrescriptions"];
        put?: never;
        /**
         * Prescribe medications to a patient in care
         * @description Refused when the patient is allergic to one, or takes one already: `conflicts` then names the positions of the items, and what they conflict with. `acknowledgeConflicts` accepts that with a reason.
         *
         *     For: doctor.
         */
        post: operations["issuePrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prescriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a prescription
         * @description For: patient, doctor, admin.
         */
        get: operations["getPrescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prescriptions/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a prescription for the pharmacy
         * @description In English and Arabic, with a code by which anybody can check it.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["printPrescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prescriptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a prescription
         * @description Any doctor who has the patient in care may. An open refill request is denied with it.
         *
         *     For: doctor.
         */
        post: operations["cancelPrescription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prescriptions/{id}/refill-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the doctor to prescribe the same again
         * @description While the prescription is active and for 30 days after it has expired, if refills are left.
         *
         *     For: patient.
         */
        post: operations["requestRefill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refill-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refill requests
         * @description Patients get their own and their dependents’, doctors those addressed to them, admins all; the newest first.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listRefillRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refill-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prescribe the same again
         * @description Makes a new prescription of the items that have refills left, with one less. Only the doctor who prescribed it may. Conflicts are checked again.
         *
         *     For: doctor.
         */
        post: operations["approveRefill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refill-requests/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to prescribe the same again
         * @description Only the doctor who prescribed it may.
         *
         *     For: doctor.
         */
        post: operations["denyRefill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List consultations
         * @description Patients get their own and their dependents’, doctors their own, the latest first. Admins get all; what is said in them is not theirs to read.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See where a consultation stands
         * @description For: patient, doctor, admin.
         */
        get: operations["getConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a consultation before its time
         * @description It can still be read until its messages are purged. A summary goes into the chart and stays.
         *
         *     For: doctor.
         */
        post: operations["closeConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations/{id}/ice-servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the servers for a call
         * @description For participants, while the consultation is open. The passwords count for a short time.
         *
         *     For: patient, doctor.
         */
        get: operations["getIceServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is said in a consultation
         * @description For participants. Ask for what follows the last message that you have, and you miss nothing.
         *
         *     For: patient, doctor.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Say something in a consultation
         * @description For participants, while it is open. The answer comes once the message is kept. Sent again under the same `clientMessageId`, it is the same message, and the answer too.
         *
         *     For: patient, doctor.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the messages of a consultation beyond their time
         * @description Neither the purge nor the senders delete anything until the hold is lifted.
         *
         *     For: admin.
         */
        post: operations["holdConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consultations/{id}/lift-legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the messages go when their time comes
         * @description For: admin.
         */
        post: operations["liftConsultationHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how fast help comes
         * @description Of the SOS that were raised in a time: in all, by category, and by hour of the day.
         *
         *     For: admin.
         */
        get: operations["getSosStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SOS
         * @description Patients get their own and their dependents’, doctors those that they answer, admins all; the latest first.
         *
         *     For: patient, doctor, admin.
         */
        get: operations["listSos"];
        put?: never;
        /**
         * Cry for help
         * @description The category is enough. It is stored before it is answered, and those on duty are told. A patient has one SOS at a time: whoever cries again gets that one (200), with where they are now.
         *
         *     For: patient.
         */
        post: operations["raiseSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See where an SOS stands
         * @description For: patient, doctor, admin.
         */
        get: operations["getSos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what happened to an SOS
         * @description For: patient, doctor, admin.
         */
        get: operations["listSosEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/emergency-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what helpers must know
         * @description For responders, while the SOS is active. The patient sees who read it.
         *
         *     For: doctor, admin.
         */
        get: operations["getEmergencyCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where the patient is now
         * @description For: patient.
         */
        post: operations["locateSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take on an SOS
         * @description For: doctor, admin.
         */
        post: operations["acknowledgeSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that help is on its way
         * @description For: doctor, admin.
         */
        post: operations["dispatchSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that help has arrived
         * @description For: doctor, admin.
         */
        post: operations["arriveAtSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the emergency is over
         * @description For: doctor, admin.
         */
        post: operations["resolveSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/false-alarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that it was a false alarm
         * @description For: doctor, admin.
         */
        post: operations["reportFalseSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sos/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a cry for help
         * @description For: patient.
         */
        post: operations["cancelSos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your addresses
         * @description For: patient.
         */
        get: operations["listAddresses"];
        put?: never;
        /**
         * Keep an address
         * @description Guardians use theirs for their dependents, too. The first one is the default.
         *
         *     For: patient.
         */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an address
         * @description For: patient.
         */
        get: operations["getAddress"];
        put?: never;
        post?: never;
        /**
         * Forget an address
         * @description If it was the default, the first of those that are left is the default from then on.
         *
         *     For: patient.
         */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        /**
         * Change an address, or make it the default
         * @description What is on its way already goes where it was to go.
         *
         *     For: patient.
         */
        patch: operations["updateAddress"];
        trace?: never;
    };
    "/v1/deliveries/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how many deliveries are in which state
         * @description For: admin.
         */
        get: operations["countDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Patients get their own and their dependents’, admins all; the latest first.
         *
         *     For: patient, admin.
         */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * Have a prescription brought
         * @description All that is left of it, or part of it. The address is copied. The answer holds the code for which the parcel is handed over at the door.
         *
         *     For: patient.
         */
        post: operations["requestDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See where a delivery stands
         * @description For: patient, admin.
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what happened to a delivery
         * @description For: patient, admin.
         */
        get: operations["listDeliveryEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a delivery on its way a step further
         * @description A step that cannot follow is refused with what is `allowed`. On the third failed attempt the delivery goes back by itself. The code is asked for at the door; five wrong ones lock it.
         *
         *     For: admin.
         */
        post: operations["advanceDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a delivery off before it is dispatched
         * @description For: patient, admin.
         */
        post: operations["cancelDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/handover-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new code for the door
         * @description With five new tries; the old one is worth nothing from then on.
         *
         *     For: patient.
         */
        post: operations["issueHandoverCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what you are told, and when not
         * @description For: patient, doctor, admin.
         */
        get: operations["getNotificationPreferences"];
        /**
         * Choose what you are told, and when not
         * @description All of it: what is left out is told. During quiet hours mails wait until their end; the inbox fills all the same. Security and emergencies get through.
         *
         *     For: patient, doctor, admin.
         */
        put: operations["saveNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what you were told
         * @description For: patient, doctor, admin.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all that you were told as read
         * @description For: patient, doctor, admin.
         */
        post: operations["markAllNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one as read
         * @description For: patient, doctor, admin.
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the systems that are told what happens
         * @description For: admin.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Tell a system what happens
         * @description Signed as standardwebhooks.com says; the secret is in this answer and in no other. A webhook carries ids and nothing about a patient. It is tried again with growing pauses for about a day; 410 disables the endpoint.
         *
         *     For: admin.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an endpoint
         * @description For: admin.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Forget an endpoint, and what it was told
         * @description For: admin.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint, or disable it
         * @description For: admin.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the secret of an endpoint anew
         * @description What is sent from then on is signed with the new one alone.
         *
         *     For: admin.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what an endpoint was told
         * @description For: admin.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Needs no login.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the process serve?
         * @description Redis may be away: what needs it waits, and everything else is served.
         *
         *     Needs no login.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeadLetterDto: {
            /** @description Id of the event. */
            id: string;
            /** @description Name of the event, e.g. `appointment.booked`. */
            event: string;
            /** @description What it carries: ids only. */
            payload: {
                [key: string]: unknown;
            };
            /** @description How often it was tried. */
            attempts: number;
            /** @description Why the last attempt failed. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it was given up.
             */
            failedAt: string;
        };
        DeadLetterPage: {
            /** @description The dead letters, the oldest first. */
            items: components["schemas"]["DeadLetterDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        RedrivenDto: {
            /**
             * @description How many dead letters.
             * @example 3
             */
            count: number;
        };
        ScheduledTaskDto: {
            /**
             * @description Its name.
             * @example reminders.send
             */
            name: string;
            /**
             * Format: date-time
             * @description When it last began.
             */
            lastStartedAt: string | null;
            /**
             * Format: date-time
             * @description When it last ended.
             */
            lastFinishedAt: string | null;
            /** @description Why its last run failed; null when it did not. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it runs next.
             */
            dueAt: string;
            /** @description Whether it should have run more than a minute ago: no worker is there, or none has the time. */
            late: boolean;
        };
        ScheduledTaskList: {
            /** @description By name. */
            items: components["schemas"]["ScheduledTaskDto"][];
        };
        FileUploadDto: {
            /**
             * Format: binary
             * @description PDF, PNG, JPEG or DICOM, by its content; at most 20 MiB.
             */
            file: string;
        };
        /**
         * @description Its type, as its content proves it.
         * @enum {string}
         */
        FileMediaType: "application/pdf" | "image/png" | "image/jpeg" | "application/dicom";
        FileDto: {
            /**
             * Format: uuid
             * @description Id of the file.
             */
            id: string;
            /**
             * @description Its name, without directories and without what could deceive.
             * @example blood-count.pdf
             */
            name: string;
            /** @description Its type, as its content proves it. */
            mediaType: components["schemas"]["FileMediaType"];
            /**
             * @description Its size in bytes.
             * @example 48213
             */
            size: number;
            /**
             * @description SHA-256 of its content, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * Format: date-time
             * @description When it was uploaded.
             */
            createdAt: string;
        };
        FileLinkDto: {
            /**
             * @description Whoever has it may read the file until it expires.
             * @example https://hospital.example/v1/file-links/AZm2oAAAcACAAAAA
             */
            url: string;
            /**
             * Format: date-time
             * @description When it stops working: five minutes after it was made.
             */
            expiresAt: string;
        };
        AuditEventDto: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /**
             * Format: uuid
             * @description The account that acted; null for the system and for whoever was not signed in.
             */
            actorId: string | null;
            /**
             * @description The role in which it acted.
             * @example doctor
             */
            actorRole: string;
            /**
             * @description What was done.
             * @example appointment.cancelled
             */
            action: string;
            /**
             * @description Kind of the thing to which it was done.
             * @example appointment
             */
            entityType: string;
            /**
             * Format: uuid
             * @description Id of the thing; null where it was no single one.
             */
            entityId: string | null;
            /**
             * Format: uuid
             * @description The patient whom it concerns.
             */
            patientId: string | null;
            /** @description Why, in the words of whoever did it. */
            reason: string | null;
            /** @description Further facts. */
            details: {
                [key: string]: unknown;
            };
            /** @description The request in which it was done, as in `X-Request-Id` and in the logs. */
            requestId: string | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
        };
        AuditEventPage: {
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
            /** @description The events, the newest first. */
            items: components["schemas"]["AuditEventDto"][];
        };
        /**
         * @description Sex.
         * @enum {string}
         */
        Sex: "female" | "male";
        /**
         * @description Language to be addressed in; English if not said.
         * @enum {string}
         */
        Locale: "en" | "ar";
        RegisterDto: {
            /**
             * @description E-mail address; a code is sent to it.
             * @example mona@example.test
             */
            email: string;
            /**
             * @description 12 to 128 characters, not one of those that everybody tries.
             * @example demo-hospital-2026
             */
            password: string;
            /**
             * @description First name.
             * @example Mona
             */
            firstName: string;
            /**
             * @description Last name.
             * @example Haddad
             */
            lastName: string;
            /**
             * Format: date
             * @description Date of birth, from 1900 to today.
             * @example 1990-04-23
             */
            dateOfBirth: string;
            /** @description Sex. */
            sex: components["schemas"]["Sex"];
            /**
             * @description Telephone number.
             * @example +966500000000
             */
            phone?: string;
            /**
             * @description Number on the identity document; only one patient can have it.
             * @example 1000000001
             */
            nationalId?: string;
            /**
             * @description Language to be addressed in; English if not said.
             * @default en
             */
            locale: components["schemas"]["Locale"];
        };
        VerifyEmailDto: {
            /**
             * @description The address that the code was sent to.
             * @example mona@example.test
             */
            email: string;
            /**
             * @description The six figures from the mail.
             * @example 123456
             */
            code: string;
        };
        /**
         * @description What the account may do.
         * @enum {string}
         */
        UserRole: "patient" | "doctor" | "admin";
        SignedInUserDto: {
            /**
             * @description E-mail address.
             * @example patient@demo.test
             */
            email: string;
            /** @description What the account may do. */
            role: components["schemas"]["UserRole"];
            /** @description Language that its owner is addressed in. */
            locale: components["schemas"]["Locale"];
            /** @description Id of the account. */
            id: string;
            /** @description The patient profile of a patient. */
            patientId?: string;
            /** @description The doctor profile of a doctor. */
            doctorId?: string;
        };
        TokensDto: {
            /** @description Who has signed in. */
            user: components["schemas"]["SignedInUserDto"];
            /** @description Gets new tokens once; lives for 30 days. */
            refreshToken: string;
            /**
             * Format: date-time
             * @description When the refresh token ends.
             */
            refreshTokenExpiresAt: string;
            /** @description Goes with every request as `Authorization: Bearer …`; lives for 15 minutes. */
            accessToken: string;
            /**
             * Format: date-time
             * @description When the access token ends.
             */
            accessTokenExpiresAt: string;
        };
        LoginDto: {
            /**
             * @description E-mail address, in any case.
             * @example patient@demo.test
             */
            email: string;
            /**
             * @description The password.
             * @example demo-hospital-2026
             */
            password: string;
        };
        RefreshDto: {
            /** @description The latest refresh token. */
            refreshToken: string;
        };
        BrowserSessionDto: {
            /** @description Who has signed in. */
            user: components["schemas"]["SignedInUserDto"];
            /** @description Goes with every request as `Authorization: Bearer …`; lives for 15 minutes. */
            accessToken: string;
            /**
             * Format: date-time
             * @description When the access token ends.
             */
            accessTokenExpiresAt: string;
        };
        ForgotPasswordDto: {
            /**
             * @description E-mail address of the account.
             * @example patient@demo.test
             */
            email: string;
        };
        ResetPasswordDto: {
            /**
             * @description The new password.
             * @example demo-hospital-2026
             */
            newPassword: string;
            /** @description The token from the link. */
            token: string;
        };
        ChangePasswordDto: {
            /**
             * @description The new password.
             * @example demo-hospital-2026
             */
            newPassword: string;
            /** @description The present password. */
            currentPassword: string;
        };
        UserDto: {
            /**
             * @description E-mail address.
             * @example patient@demo.test
             */
            email: string;
            /** @description What the account may do. */
            role: components["schemas"]["UserRole"];
            /** @description Language that its owner is addressed in. */
            locale: components["schemas"]["Locale"];
            /** @description Id of the account. */
            id: string;
            /** @description First name, as the owner is addressed. */
            firstName: string;
            /** @description Last name, as the owner is addressed. */
            lastName: string;
            /** @description Whether the account can be used. */
            active: boolean;
            /** @description The patient profile of a patient. */
            patientId?: string;
            /** @description The doctor profile of a doctor. */
            doctorId?: string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            createdAt: string;
            /** @description Rises with each change. */
            version: number;
        };
        UpdateMeDto: {
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Language to be addressed in. */
            locale?: components["schemas"]["Locale"];
        };
        SessionDto: {
            /** @description What the program called itself. */
            userAgent: string | null;
            /** @description Address that it was used from last. */
            address: string | null;
            /** @description Id of the session. */
            id: string;
            /**
             * Format: date-time
             * @description When you signed in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it got new tokens last.
             */
            lastUsedAt: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        SessionPage: {
            /** @description The sessions, the latest first. */
            items: components["schemas"]["SessionDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        UserPage: {
            /** @description The accounts, the newest first. */
            items: components["schemas"]["UserDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateUserDto: {
            /**
             * @description E-mail address; the invitation goes to it.
             * @example salma@example.test
             */
            email: string;
            /** @description What the account may do. */
            role: components["schemas"]["UserRole"];
            /**
             * @description First name.
             * @example Salma
             */
            firstName: string;
            /**
             * @description Last name.
             * @example Nasser
             */
            lastName: string;
            /**
             * @description Language to be addressed in; English if not said.
             * @default en
             */
            locale: components["schemas"]["Locale"];
            /**
             * Format: date
             * @description Date of birth; a patient must have one.
             * @example 1990-04-23
             */
            dateOfBirth?: string;
            /** @description Sex; a patient must have one. */
            sex?: components["schemas"]["Sex"];
            /**
             * @description Telephone number of a patient.
             * @example +966500000000
             */
            phone?: string;
            /**
             * @description Number on a patient's identity document.
             * @example 1000000001
             */
            nationalId?: string;
            /**
             * @description Specialty; a doctor must have one.
             * @example cardiology
             */
            specialty?: string;
        };
        UpdateUserDto: {
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Language to be addressed in. */
            locale?: components["schemas"]["Locale"];
            /** @description E-mail address. Links that were mailed to the old one end; who has not set a password yet is invited anew. */
            email?: string;
        };
        /**
         * @description Blood type.
         * @enum {string}
         */
        BloodType: "A+" | "A-" | "B+" | "B-" | "AB+" | "AB-" | "O+" | "O-";
        /**
         * @description Marital status.
         * @enum {string}
         */
        MaritalStatus: "single" | "married" | "divorced" | "widowed";
        EmergencyContactDto: {
            /**
             * @description Name.
             * @example Huda Al Harbi
             */
            name: string;
            /**
             * @description What they are to the patient.
             * @example mother
             */
            relation: string;
            /**
             * @description Telephone number: figures, after `+` or without it.
             * @example +966501112223
             */
            phone: string;
        };
        PatientDto: {
            /** @description Middle name. */
            middleName: string | null;
            /** @description First name in Arabic. */
            firstNameAr: string | null;
            /** @description Middle name in Arabic. */
            middleNameAr: string | null;
            /** @description Last name in Arabic. */
            lastNameAr: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1988-04-12
             */
            dateOfBirth: string;
            /** @description Sex. */
            sex: components["schemas"]["Sex"];
            /** @description Number on an identity document. */
            nationalId: string | null;
            /** @description Telephone number. */
            phone: string | null;
            /** @description Blood type. */
            bloodType: components["schemas"]["BloodType"] | null;
            /** @description Marital status. */
            maritalStatus: components["schemas"]["MaritalStatus"] | null;
            /** @description Whom to tell when something happens. */
            emergencyContacts: components["schemas"]["EmergencyContactDto"][];
            /** @description Id of the patient. */
            id: string;
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description Whether the patient studies. */
            isStudent: boolean;
            /**
             * Format: date-time
             * @description When the chart was opened.
             */
            createdAt: string;
            /** @description Rises with each change. */
            version: number;
        };
        PatientPage: {
            /** @description The patients, by last and first name. */
            items: components["schemas"]["PatientDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        UpdatePatientDto: {
            /** @description First name. */
            firstName?: string;
            /** @description Middle name. */
            middleName?: string | null;
            /** @description Last name. */
            lastName?: string;
            /**
             * @description First name in Arabic.
             * @example سارة
             */
            firstNameAr?: string | null;
            /** @description Middle name in Arabic. */
            middleNameAr?: string | null;
            /**
             * @description Last name in Arabic.
             * @example الحربي
             */
            lastNameAr?: string | null;
            /**
             * Format: date
             * @description Date of birth; changed by admins only.
             */
            dateOfBirth?: string;
            /** @description Sex; changed by admins only. */
            sex?: components["schemas"]["Sex"];
            /**
             * @description Number on an identity document; changed by admins only.
             * @example 1088041201
             */
            nationalId?: string | null;
            /**
             * @description Telephone number: figures, after `+` or without it.
             * @example +966501234567
             */
            phone?: string | null;
            /** @description Blood type. */
            bloodType?: components["schemas"]["BloodType"] | null;
            /** @description Marital status. */
            maritalStatus?: components["schemas"]["MaritalStatus"] | null;
            /** @description Whether the patient studies. */
            isStudent?: boolean;
            /** @description Whom to tell when something happens; the list replaces the former one. */
            emergencyContacts?: components["schemas"]["EmergencyContactDto"][];
        };
        AccessLogEntryDto: {
            /** @description The account; null for the system, and for those who were refused. */
            actorId: string | null;
            /** @description Their name; null for the system, and for those who were refused. */
            actorName: string | null;
            /** @description Id of what it was done to; null for patients where it is of the chart. */
            entityId: string | null;
            /** @description Why, in the words of whoever did it; null for patients where it was written for the staff. */
            reason: string | null;
            /** @description Id of the entry. */
            id: string;
            /**
             * Format: date-time
             * @description When.
             */
            recordedAt: string;
            /** @description Their role. */
            actorRole: string;
            /** @description What was done, e.g. `record.read`. */
            action: string;
            /** @description Kind of what it was done to. */
            entityType: string;
            /** @description Whether it was tried in vain. */
            refused: boolean;
        };
        AccessLogPage: {
            /** @description The entries, the newest first. */
            items: components["schemas"]["AccessLogEntryDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        BreakGlassDto: {
            /**
             * @description The reason: the patient and the admins will read it.
             * @example Unconscious in the emergency room; allergies unknown.
             */
            reason: string;
        };
        BreakGlassGrantDto: {
            /**
             * Format: date-time
             * @description When an admin looked at it.
             */
            reviewedAt: string | null;
            /** @description The admin. */
            reviewedById: string | null;
            /** @description The finding. */
            reviewNote: string | null;
            /** @description Id of the opening. */
            id: string;
            /** @description The account that did it. */
            userId: string;
            /** @description Whose chart. */
            patientId: string;
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            grantedAt: string;
            /**
             * Format: date-time
             * @description Until when the chart is open.
             */
            expiresAt: string;
        };
        BreakGlassPage: {
            /** @description The openings, the newest first. */
            items: components["schemas"]["BreakGlassGrantDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        ReviewBreakGlassDto: {
            /**
             * @description The finding.
             * @example Justified: admitted unconscious at 03:10.
             */
            note: string;
        };
        /**
         * @description What you may do for the dependent.
         * @enum {string}
         */
        GuardianScope: "appointments" | "records" | "prescriptions" | "deliveries" | "consultations" | "emergencies";
        DependentDto: {
            /** @description First name in Arabic. */
            firstNameAr: string | null;
            /** @description Last name in Arabic. */
            lastNameAr: string | null;
            /**
             * Format: date
             * @description Date of birth.
             */
            dateOfBirth: string;
            /** @description Sex. */
            sex: components["schemas"]["Sex"];
            /** @description What you may do for the dependent. */
            scopes: components["schemas"]["GuardianScope"][];
            /**
             * Format: date
             * @description The 18th birthday, on which it ends by itself; null if it does not end by age.
             */
            endsOn: string | null;
            /** @description The patient: what other routes take as `patientId`. */
            id: string;
            /** @description The same as `id`. */
            patientId: string;
            /** @description The guardianship by which you act. */
            guardianshipId: string;
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description What you are to the dependent. */
            relation: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            beganAt: string;
        };
        DependentPage: {
            /** @description The dependents, the one added first at the head. */
            items: components["schemas"]["DependentDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        AddDependentDto: {
            /**
             * @description First name.
             * @example Adam
             */
            firstName: string;
            /**
             * @description Last name.
             * @example Al Harbi
             */
            lastName: string;
            /**
             * Format: date
             * @description Date of birth.
             * @example 2019-05-20
             */
            dateOfBirth: string;
            /** @description Sex. */
            sex: components["schemas"]["Sex"];
            /**
             * @description What you are to the child.
             * @example parent
             */
            relation: string;
            /** @description Number on an identity document. */
            nationalId?: string;
            /** @description Telephone number: figures, after `+` or without it. */
            phone?: string;
        };
        /** @enum {string} */
        GuardianshipStatus: "invited" | "active" | "revoked" | "expired";
        GuardianshipDto: {
            /** @description What the guardian may do. */
            scopes: components["schemas"]["GuardianScope"][];
            /** @description Its state; only an `active` one counts. */
            status: components["schemas"]["GuardianshipStatus"];
            /**
             * Format: date-time
             * @description Until when the invitation can be accepted.
             */
            invitationExpiresAt: string | null;
            /**
             * Format: date-time
             * @description Since when it holds.
             */
            beganAt: string | null;
            /**
             * Format: date
             * @description The dependent's 18th birthday, on which it ends by itself; null if it does not end by age.
             */
            endsOn: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            endedAt: string | null;
            /** @description Id of the guardianship. */
            id: string;
            /** @description The account of the guardian. */
            guardianId: string;
            /** @description The dependent. */
            patientId: string;
            /** @description What the guardian is to the dependent. */
            relation: string;
            /**
             * Format: date-time
             * @description When it was offered or established.
             */
            createdAt: string;
            /** @description Rises with each change. */
            version: number;
        };
        GuardianshipPage: {
            /** @description The guardianships, the newest first. */
            items: components["schemas"]["GuardianshipDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        InviteGuardianshipDto: {
            /**
             * @description What the guardian may do for the dependent.
             * @example [
             *       "appointments",
             *       "records"
             *     ]
             */
            scopes: components["schemas"]["GuardianScope"][];
            /**
             * @description E-mail address of the patient.
             * @example patient2@demo.test
             */
            email: string;
            /**
             * @description What you are to the patient.
             * @example child
             */
            relation: string;
        };
        AcceptGuardianshipDto: {
            /** @description The token of the mailed link. */
            token: string;
        };
        AssignGuardianDto: {
            /**
             * @description What the guardian may do for the dependent.
             * @example [
             *       "appointments",
             *       "records"
             *     ]
             */
            scopes: components["schemas"]["GuardianScope"][];
            /**
             * Format: uuid
             * @description The account of the guardian: a patient's.
             */
            guardianId: string;
            /**
             * Format: uuid
             * @description The dependent.
             */
            patientId: string;
            /**
             * @description What the guardian is to the dependent.
             * @example legal_guardian
             */
            relation: string;
            /**
             * @description On what ground; the audit keeps it.
             * @example Court order 2026/117
             */
            reason: string;
        };
        ScopesDto: {
            /**
             * @description What the guardian may do for the dependent.
             * @example [
             *       "appointments",
             *       "records"
             *     ]
             */
            scopes: components["schemas"]["GuardianScope"][];
        };
        /**
         * @description How patients can be seen.
         * @enum {string}
         */
        VisitType: "physical" | "online";
        ClinicDto: {
            /** @description Name in Arabic. */
            nameAr: string | null;
            /** @description What patients should know, in English. */
            description: string | null;
            /** @description What patients should know, in Arabic. */
            descriptionAr: string | null;
            /** @description Address of the logo. */
            logoUrl: string | null;
            /** @description Where it is. */
            address: string | null;
            /** @description Telephone number. */
            phone: string | null;
            /**
             * @description IANA time zone.
             * @example Asia/Riyadh
             */
            timeZone: string;
            /** @description How patients can be seen. */
            visitTypes: components["schemas"]["VisitType"][];
            /** @description Patients change or cancel until so many hours before the start. */
            cancellationWindowHours: number;
            /** @description How many days ahead one can book. */
            bookingHorizonDays: number;
            /** @description How many minutes before its start a slot can still be booked. */
            minNoticeMinutes: number;
            /**
             * @description How many minutes before an appointment its patient is reminded, each time.
             * @example [
             *       1440,
             *       60
             *     ]
             */
            reminderMinutes: number[];
            /**
             * Format: date-time
             * @description Since when it takes no new appointments.
             */
            archivedAt: string | null;
            /** @description Id of the clinic. */
            id: string;
            /** @description Name in English. */
            name: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Rises with each change. */
            version: number;
        };
        ClinicPage: {
            /** @description The clinics, by name. */
            items: components["schemas"]["ClinicDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateClinicDto: {
            /**
             * @description Name in English.
             * @example Al Noor Medical Centre
             */
            name: string;
            /**
             * @description Name in Arabic.
             * @example مركز النور الطبي
             */
            nameAr?: string | null;
            /** @description What patients should know, in English. */
            description?: string | null;
            /** @description What patients should know, in Arabic. */
            descriptionAr?: string | null;
            /**
             * Format: uri
             * @description Address of the logo.
             */
            logoUrl?: string | null;
            /**
             * @description Where it is.
             * @example King Fahd Road 12, Riyadh
             */
            address?: string | null;
            /**
             * @description Telephone number in international form.
             * @example +966112345678
             */
            phone?: string | null;
            /**
             * @description IANA time zone; its clock rules schedules and dates.
             * @example Asia/Riyadh
             */
            timeZone: string;
            /**
             * @description How patients can be seen.
             * @example [
             *       "physical",
             *       "online"
             *     ]
             */
            visitTypes: components["schemas"]["VisitType"][];
            /**
             * @description Patients change or cancel until so many hours before the start.
             * @default 12
             */
            cancellationWindowHours: number;
            /**
             * @description How many days ahead one can book.
             * @default 90
             */
            bookingHorizonDays: number;
            /**
             * @description How many minutes before its start a slot can still be booked.
             * @default 0
             */
            minNoticeMinutes: number;
            /**
             * @description How many minutes before an appointment its patient is reminded, each time; counts for what is booked from then on.
             * @default [
             *       1440,
             *       60
             *     ]
             */
            reminderMinutes: number[];
        };
        UpdateClinicDto: {
            /**
             * @description Name in English.
             * @example Al Noor Medical Centre
             */
            name?: string;
            /**
             * @description Name in Arabic.
             * @example مركز النور الطبي
             */
            nameAr?: string | null;
            /** @description What patients should know, in English. */
            description?: string | null;
            /** @description What patients should know, in Arabic. */
            descriptionAr?: string | null;
            /**
             * Format: uri
             * @description Address of the logo.
             */
            logoUrl?: string | null;
            /**
             * @description Where it is.
             * @example King Fahd Road 12, Riyadh
             */
            address?: string | null;
            /**
             * @description Telephone number in international form.
             * @example +966112345678
             */
            phone?: string | null;
            /**
             * @description IANA time zone; its clock rules schedules and dates.
             * @example Asia/Riyadh
             */
            timeZone?: string;
            /**
             * @description How patients can be seen.
             * @example [
             *       "physical",
             *       "online"
             *     ]
             */
            visitTypes?: components["schemas"]["VisitType"][];
            /**
             * @description Patients change or cancel until so many hours before the start.
             * @default 12
             */
            cancellationWindowHours: number;
            /**
             * @description How many days ahead one can book.
             * @default 90
             */
            bookingHorizonDays: number;
            /**
             * @description How many minutes before its start a slot can still be booked.
             * @default 0
             */
            minNoticeMinutes: number;
            /**
             * @description How many minutes before an appointment its patient is reminded, each time; counts for what is booked from then on.
             * @default [
             *       1440,
             *       60
             *     ]
             */
            reminderMinutes: number[];
        };
        DoctorDto: {
            /** @description First name in Arabic. */
            firstNameAr: string | null;
            /** @description Last name in Arabic. */
            lastNameAr: string | null;
            /** @description Languages that the doctor speaks, as ISO 639 codes. */
            languages: string[];
            /** @description Clinics in which the doctor works. */
            clinicIds: string[];
            /** @description What patients should know, in English. */
            bio: string | null;
            /** @description What patients should know, in Arabic. */
            bioAr: string | null;
            /** @description Address of a photo. */
            photoUrl: string | null;
            /** @description Id of the doctor. */
            id: string;
            /** @description First name in English. */
            firstName: string;
            /** @description Last name in English. */
            lastName: string;
            /** @description What the doctor is trained in. */
            specialty: string;
            /** @description Whether the doctor works here; one who left is in no list and offers no slots. */
            active: boolean;
            /** @description Rises with each change. */
            version: number;
        };
        DoctorPage: {
            /** @description The doctors, by last and first name. */
            items: components["schemas"]["DoctorDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateDoctorDto: {
            /**
             * @description First name in English.
             * @example Layla
             */
            firstName: string;
            /**
             * @description Last name in English.
             * @example Haddad
             */
            lastName: string;
            /**
             * @description First name in Arabic.
             * @example ليلى
             */
            firstNameAr?: string | null;
            /**
             * @description Last name in Arabic.
             * @example حداد
             */
            lastNameAr?: string | null;
            /**
             * @description What the doctor is trained in.
             * @example family_medicine
             */
            specialty: string;
            /**
             * @description Languages that the doctor speaks, as ISO 639 codes.
             * @example [
             *       "en",
             *       "ar"
             *     ]
             */
            languages?: string[];
            /**
             * @description Number of the licence to practise; only admins see it.
             * @example SA-10293
             */
            licenceNumber?: string | null;
            /** @description Clinics in which the doctor works. */
            clinicIds: string[];
            /** @description What patients should know, in English. */
            bio?: string | null;
            /** @description What patients should know, in Arabic. */
            bioAr?: string | null;
            /**
             * Format: uri
             * @description Address of a photo.
             */
            photoUrl?: string | null;
            /**
             * @description E-mail address of the new account.
             * @example layla@example.test
             */
            email: string;
            /**
             * @description Language that the doctor is addressed in.
             * @default en
             */
            locale: components["schemas"]["Locale"];
        };
        EmployedDoctorDto: {
            /** @description First name in Arabic. */
            firstNameAr: string | null;
            /** @description Last name in Arabic. */
            lastNameAr: string | null;
            /** @description Languages that the doctor speaks, as ISO 639 codes. */
            languages: string[];
            /** @description Clinics in which the doctor works. */
            clinicIds: string[];
            /** @description What patients should know, in English. */
            bio: string | null;
            /** @description What patients should know, in Arabic. */
            bioAr: string | null;
            /** @description Address of a photo. */
            photoUrl: string | null;
            /** @description Number of the licence to practise. */
            licenceNumber: string | null;
            /** @description Id of the doctor. */
            id: string;
            /** @description First name in English. */
            firstName: string;
            /** @description Last name in English. */
            lastName: string;
            /** @description What the doctor is trained in. */
            specialty: string;
            /** @description Whether the doctor works here; one who left is in no list and offers no slots. */
            active: boolean;
            /** @description Rises with each change. */
            version: number;
        };
        UpdateDoctorDto: {
            /**
             * @description First name in English.
             * @example Layla
             */
            firstName?: string;
            /**
             * @description Last name in English.
             * @example Haddad
             */
            lastName?: string;
            /**
             * @description First name in Arabic.
             * @example ليلى
             */
            firstNameAr?: string | null;
            /**
             * @description Last name in Arabic.
             * @example حداد
             */
            lastNameAr?: string | null;
            /**
             * @description What the doctor is trained in.
             * @example family_medicine
             */
            specialty?: string;
            /**
             * @description Languages that the doctor speaks, as ISO 639 codes.
             * @example [
             *       "en",
             *       "ar"
             *     ]
             */
            languages?: string[];
            /**
             * @description Number of the licence to practise; only admins see it.
             * @example SA-10293
             */
            licenceNumber?: string | null;
            /** @description Clinics in which the doctor works. */
            clinicIds?: string[];
            /** @description What patients should know, in English. */
            bio?: string | null;
            /** @description What patients should know, in Arabic. */
            bioAr?: string | null;
            /**
             * Format: uri
             * @description Address of a photo.
             */
            photoUrl?: string | null;
        };
        DeactivatedDoctorDto: {
            /**
             * @description How many appointments that were still to come are cancelled now.
             * @example 3
             */
            cancelledAppointments: number;
        };
        OnCallShiftDto: {
            /** @description Id of the shift. */
            id: string;
            /** @description Who is on call. */
            doctorId: string;
            /**
             * Format: date-time
             * @description From this instant.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Until this instant.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
        };
        OnCallShiftPage: {
            /** @description The shifts, by start. */
            items: components["schemas"]["OnCallShiftDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        OnCallGapDto: {
            /**
             * Format: date-time
             * @description From this instant.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Until this instant.
             */
            endsAt: string;
        };
        OnCallGapPage: {
            /** @description The gaps, by start; all of them. */
            items: components["schemas"]["OnCallGapDto"][];
            /** @description Always null: all gaps of a range come at once. */
            nextCursor: string | null;
        };
        CreateOnCallShiftDto: {
            /**
             * Format: uuid
             * @description Who; an active doctor.
             */
            doctorId: string;
            /**
             * Format: date-time
             * @description From this instant.
             * @example 2026-12-24T06:00:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Until this instant, which is not over yet; at most a week after the start.
             * @example 2026-12-24T18:00:00Z
             */
            endsAt: string;
        };
        /**
         * @description On which weekdays.
         * @enum {string}
         */
        Weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
        ScheduleDto: {
            /** @description How patients can be seen then. */
            visitTypes: components["schemas"]["VisitType"][];
            /** @description On which weekdays. */
            weekdays: components["schemas"]["Weekday"][];
            /**
             * @description Start of work by the clinic's clock.
             * @example 09:00
             */
            startTime: string;
            /**
             * @description End of work by the clinic's clock.
             * @example 12:00
             */
            endTime: string;
            /** @description Length of a slot in minutes. */
            slotMinutes: number;
            /** @description Pause after each slot in minutes. */
            bufferMinutes: number;
            /**
             * Format: date
             * @description First date.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last date; null: until further notice.
             */
            validUntil: string | null;
            /** @description Id of the schedule. */
            id: string;
            /** @description Who works. */
            doctorId: string;
            /** @description Where. */
            clinicId: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Rises with each change. */
            version: number;
        };
        SchedulePage: {
            /** @description The schedules, in the order in which they were made. */
            items: components["schemas"]["ScheduleDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateScheduleDto: {
            /**
             * Format: uuid
             * @description Who works. A doctor may only name themselves.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where; the doctor must be employed there.
             */
            clinicId: string;
            /**
             * @description How patients can be seen then.
             * @example [
             *       "physical",
             *       "online"
             *     ]
             */
            visitTypes: components["schemas"]["VisitType"][];
            /**
             * @description On which weekdays.
             * @example [
             *       "sun",
             *       "mon",
             *       "tue"
             *     ]
             */
            weekdays: components["schemas"]["Weekday"][];
            /**
             * @description Start of work by the clinic's clock, `HH:MM`.
             * @example 09:00
             */
            startTime: string;
            /**
             * @description End of work by the clinic's clock, `HH:MM`; `24:00` is the end of the day.
             * @example 12:00
             */
            endTime: string;
            /**
             * @description Length of a slot in minutes.
             * @example 30
             */
            slotMinutes: number;
            /**
             * @description Pause after each slot in minutes.
             * @default 0
             */
            bufferMinutes: number;
            /**
             * Format: date
             * @description First date.
             * @example 2026-12-01
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last date; null or absent: until further notice. The same as `validFrom` for a single day.
             * @example 2027-06-30
             */
            validUntil?: string | null;
        };
        UpdateScheduleDto: {
            /**
             * Format: uuid
             * @description Where; the doctor must be employed there.
             */
            clinicId?: string;
            /**
             * @description How patients can be seen then.
             * @example [
             *       "physical",
             *       "online"
             *     ]
             */
            visitTypes?: components["schemas"]["VisitType"][];
            /**
             * @description On which weekdays.
             * @example [
             *       "sun",
             *       "mon",
             *       "tue"
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
            /**
             * @description Start of work by the clinic's clock, `HH:MM`.
             * @example 09:00
             */
            startTime?: string;
            /**
             * @description End of work by the clinic's clock, `HH:MM`; `24:00` is the end of the day.
             * @example 12:00
             */
            endTime?: string;
            /**
             * @description Length of a slot in minutes.
             * @example 30
             */
            slotMinutes?: number;
            /**
             * @description Pause after each slot in minutes.
             * @default 0
             */
            bufferMinutes: number;
            /**
             * Format: date
             * @description First date.
             * @example 2026-12-01
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last date; null or absent: until further notice. The same as `validFrom` for a single day.
             * @example 2027-06-30
             */
            validUntil?: string | null;
        };
        SlotDto: {
            /** @description How the doctor can be visited then. */
            visitTypes: components["schemas"]["VisitType"][];
            /** @description With whom. */
            doctorId: string;
            /** @description Where, or by which clinic's doctor if it is online. */
            clinicId: string;
            /**
             * Format: date-time
             * @description When it starts; what `POST /v1/appointments` wants to know.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            endsAt: string;
        };
        SlotList: {
            /** @description All of them: the list has no pages. */
            items: components["schemas"]["SlotDto"][];
            /** @description Always null: the list has no pages. */
            nextCursor: string | null;
        };
        SlotDayDto: {
            /**
             * Format: date
             * @description Date in the clinic's zone.
             * @example 2026-12-01
             */
            date: string;
            /**
             * @description How many slots are free.
             * @example 12
             */
            count: number;
        };
        SlotDayList: {
            /** @description All of them: the list has no pages. */
            items: components["schemas"]["SlotDayDto"][];
            /** @description Always null: the list has no pages. */
            nextCursor: string | null;
        };
        TimeOffDto: {
            /** @description Id of the time off. */
            id: string;
            /** @description Who is away. */
            doctorId: string;
            /**
             * Format: date-time
             * @description From this instant.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Until this instant.
             */
            endsAt: string;
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Always 1: time off is made and removed, never changed. */
            version: number;
        };
        TimeOffPage: {
            /** @description The times, by start. */
            items: components["schemas"]["TimeOffDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateTimeOffDto: {
            /**
             * Format: date-time
             * @description From this instant.
             * @example 2026-12-24T00:00:00Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Until this instant.
             * @example 2026-12-27T00:00:00Z
             */
            endsAt: string;
            /**
             * @description Why; patients of cancelled appointments are told.
             * @example Annual leave
             */
            reason: string;
            /**
             * @description Whether appointments in that time are cancelled. Without it they stand in the way.
             * @default false
             */
            cancelAppointments: boolean;
        };
        AppointmentDayFiguresDto: {
            /**
             * @description Made in that time, whenever they start.
             * @example 12
             */
            booked: number;
            /**
             * @description Start in that time, in whatever state they are now: cancelled ones too. One that was moved counts where it is now.
             * @example 14
             */
            starting: number;
            /**
             * @description Of those that start in that time: completed.
             * @example 10
             */
            completed: number;
            /**
             * @description Of those that start in that time: cancelled.
             * @example 2
             */
            cancelled: number;
            /**
             * @description Of those that start in that time: the patient did not come.
             * @example 1
             */
            noShow: number;
            /**
             * Format: date
             * @description The date.
             * @example 2026-11-01
             */
            date: string;
        };
        AppointmentTotalsDto: {
            /**
             * @description Made in that time, whenever they start.
             * @example 12
             */
            booked: number;
            /**
             * @description Start in that time, in whatever state they are now: cancelled ones too. One that was moved counts where it is now.
             * @example 14
             */
            starting: number;
            /**
             * @description Of those that start in that time: completed.
             * @example 10
             */
            completed: number;
            /**
             * @description Of those that start in that time: cancelled.
             * @example 2
             */
            cancelled: number;
            /**
             * @description Of those that start in that time: the patient did not come.
             * @example 1
             */
            noShow: number;
            /**
             * @description Missed ones among those that were completed or missed, from 0 to 1; null where there were none.
             * @example 0.0909
             */
            noShowRate: number | null;
        };
        AppointmentStatisticsDto: {
            /**
             * Format: date
             * @description First date.
             * @example 2026-11-01
             */
            from: string;
            /**
             * Format: date
             * @description Last date.
             * @example 2026-11-30
             */
            to: string;
            /**
             * @description IANA zone of the dates.
             * @example Asia/Riyadh
             */
            timeZone: string;
            /** @description Every date of the range in order, those without anything too. */
            items: components["schemas"]["AppointmentDayFiguresDto"][];
            /** @description All days together. */
            totals: components["schemas"]["AppointmentTotalsDto"];
        };
        BookAppointmentDto: {
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where, or by which clinic's doctor if it is online.
             */
            clinicId: string;
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: date-time
             * @description Start of an offered slot.
             * @example 2026-12-01T09:00:00Z
             */
            startsAt: string;
            /**
             * Format: uuid
             * @description Whose appointment it is: your own unless you name a dependent; an admin must name the patient.
             */
            patientId?: string;
            /**
             * @description Why the patient comes, in their own words.
             * @example Back pain since Monday
             */
            reason?: string;
        };
        /**
         * @description How far it has come.
         * @enum {string}
         */
        AppointmentStatus: "booked" | "checked_in" | "in_progress" | "completed" | "cancelled" | "no_show";
        CancellationDto: {
            /**
             * Format: uuid
             * @description The account; null if the system did.
             */
            cancelledById: string | null;
            /**
             * @description Why.
             * @example I am travelling that week.
             */
            reason: string;
            /**
             * Format: date-time
             * @description When.
             */
            cancelledAt: string;
        };
        FormerTimeDto: {
            /**
             * Format: uuid
             * @description Its former doctor.
             */
            doctorId: string;
            /**
             * Format: date-time
             * @description Its former start.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Its former end.
             */
            endsAt: string;
        };
        AppointmentDto: {
            /**
             * Format: uuid
             * @description Id of the appointment.
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose appointment it is.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where, or by which clinic's doctor if it is online.
             */
            clinicId: string;
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * @description How far it has come.
             * @example booked
             */
            status: components["schemas"]["AppointmentStatus"];
            /**
             * @description Why the patient comes, in their own words.
             * @example Back pain since Monday
             */
            reason: string | null;
            /** @description Only when it is cancelled: by whom, when and why. */
            cancellation?: components["schemas"]["CancellationDto"];
            /** @description Only when it was moved: its former times, the oldest first. */
            rescheduledFrom?: components["schemas"]["FormerTimeDto"][];
            /**
             * Format: uuid
             * @description The account that booked it.
             */
            bookedById: string;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description When it was booked.
             */
            createdAt: string;
        };
        AppointmentPage: {
            /** @description The latest start first. */
            items: components["schemas"]["AppointmentDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        AppointmentPointDto: {
            /**
             * @description How far the appointment had come.
             * @example booked
             */
            status: components["schemas"]["AppointmentStatus"];
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: date-time
             * @description When it was to begin.
             */
            startsAt: string;
        };
        HistoryEntryDto: {
            /**
             * Format: uuid
             * @description Id of the change.
             */
            id: string;
            /**
             * Format: uuid
             * @description The account that did it; null if the system did.
             */
            changedById: string | null;
            /**
             * @description In which role it was done.
             * @example patient
             */
            changedByRole: string;
            /**
             * @description `booked`, `rescheduled`, or the state that it came to.
             * @example rescheduled
             */
            action: string;
            /** @description Before the change; null for the booking itself. */
            from: components["schemas"]["AppointmentPointDto"] | null;
            /** @description Why, if a reason was given. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            changedAt: string;
            /** @description After the change. */
            to: components["schemas"]["AppointmentPointDto"];
        };
        HistoryPage: {
            /** @description The oldest first. */
            items: components["schemas"]["HistoryEntryDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CancelAppointmentDto: {
            /**
             * @description The reason, which patient and doctor will read.
             * @example I am travelling that week.
             */
            reason: string;
        };
        RescheduleAppointmentDto: {
            /**
             * Format: date-time
             * @description Start of an offered slot.
             * @example 2026-12-02T10:30:00Z
             */
            startsAt: string;
            /**
             * Format: uuid
             * @description Another doctor of the same clinic; absent: the doctor stays.
             */
            doctorId?: string;
            /**
             * @description Why it is moved.
             * @example The doctor is ill.
             */
            reason?: string;
        };
        HoldSlotDto: {
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where, or by which clinic's doctor if it is online.
             */
            clinicId: string;
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: date-time
             * @description Start of an offered slot.
             * @example 2026-12-01T09:00:00Z
             */
            startsAt: string;
        };
        SlotHoldDto: {
            /**
             * Format: uuid
             * @description Id of the hold.
             */
            id: string;
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where.
             */
            clinicId: string;
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: date-time
             * @description Start of the slot.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description End of the slot.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description Until then nobody else can book it.
             */
            expiresAt: string;
        };
        JoinWaitlistDto: {
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: uuid
             * @description Whose appointment it is: your own unless you name a dependent; an admin must name the patient.
             */
            patientId?: string;
            /**
             * @description Why the patient comes, in their own words.
             * @example Back pain since Monday
             */
            reason?: string;
            /**
             * Format: uuid
             * @description With whom; without it, any doctor of the clinic.
             */
            doctorId?: string;
            /**
             * Format: uuid
             * @description Where; without it, wherever the doctor works.
             */
            clinicId?: string;
            /**
             * Format: date
             * @description First date that suits, in the clinic's zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description Last date that suits, in the clinic's zone; at most 366 days in all.
             * @example 2026-12-14
             */
            to: string;
        };
        /**
         * @description How far it has come; `offered`: a slot is kept until it is accepted or passed on.
         * @enum {string}
         */
        WaitlistStatus: "waiting" | "offered" | "accepted" | "withdrawn" | "expired";
        WaitlistOfferDto: {
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where.
             */
            clinicId: string;
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: date-time
             * @description Start of the slot.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description End of the slot.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description Until then nobody else can book it.
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Id of the hold; `DELETE /v1/slot-holds/{id}` passes the slot on to the next in line.
             */
            holdId: string;
        };
        WaitlistEntryDto: {
            /**
             * Format: uuid
             * @description Id of the entry.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who waits.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description For whom; null for any doctor of the clinic.
             */
            doctorId: string | null;
            /**
             * Format: uuid
             * @description Where; null for wherever the doctor works.
             */
            clinicId: string | null;
            /**
             * @description In the clinic, or by chat and call.
             * @example physical
             */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: date
             * @description First date that suits, in the clinic's zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description Last date that suits, in the clinic's zone.
             * @example 2026-12-14
             */
            to: string;
            /**
             * @description Why the patient comes.
             * @example Back pain since Monday
             */
            reason: string | null;
            /**
             * @description How far it has come; `offered`: a slot is kept until it is accepted or passed on.
             * @example waiting
             */
            status: components["schemas"]["WaitlistStatus"];
            /** @description What is kept now; null for nothing. */
            offer: components["schemas"]["WaitlistOfferDto"] | null;
            /**
             * Format: uuid
             * @description What came of it; null as long as nothing has.
             */
            appointmentId: string | null;
            /**
             * Format: date-time
             * @description Since when.
             */
            createdAt: string;
        };
        WaitlistPage: {
            /** @description The latest first. */
            items: components["schemas"]["WaitlistEntryDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        /**
         * @description What sort of thing it tells of.
         * @enum {string}
         */
        RecordKind: "lab_result" | "radiology" | "diagnosis" | "allergy" | "vital_signs" | "immunization" | "procedure" | "note";
        CreateRecordDto: {
            /** @description What sort of thing it tells of. */
            kind: components["schemas"]["RecordKind"];
            /**
             * @description A title for lists.
             * @example Electrolytes
             */
            title: string;
            /**
             * Format: date-time
             * @description When it was so: at most a day ahead.
             * @example 2026-01-15T08:00:00Z
             */
            effectiveAt: string;
            /**
             * Format: uuid
             * @description The visit that it comes from; of critical results the doctor of that visit is told.
             */
            appointmentId?: string;
            /** @description What the record says; which of the shapes it has, the kind tells. */
            content: components["schemas"]["LabResultContentDto"] | components["schemas"]["RadiologyContentDto"] | components["schemas"]["DiagnosisContentDto"] | components["schemas"]["AllergyContentDto"] | components["schemas"]["VitalSignsContentDto"] | components["schemas"]["ImmunizationContentDto"] | components["schemas"]["ProcedureContentDto"] | components["schemas"]["NoteContentDto"];
            /** @description Files of one's own, attached to nothing yet. */
            fileIds?: string[];
            /**
             * @description Whether the patient may read it at once, or only when it is released.
             * @default immediate
             * @enum {string}
             */
            release: "immediate" | "held";
            /**
             * Format: date-time
             * @description A time at which it is released by itself, instead.
             */
            releaseAt?: string;
        };
        /**
         * @description How final they are.
         * @enum {string}
         */
        ResultStatus: "preliminary" | "final" | "corrected";
        ReferenceRangeDto: {
            /**
             * @description The lowest usual value.
             * @example 3.5
             */
            low?: number;
            /**
             * @description The highest usual value.
             * @example 5.1
             */
            high?: number;
        };
        /**
         * @description How to read it; where it is left out and there is a range: `low`, `normal` or `high` by that.
         * @enum {string}
         */
        Interpretation: "normal" | "low" | "high" | "abnormal" | "critical" | "critical_low" | "critical_high";
        ObservationDto: {
            /**
             * @description What was measured: LOINC, with its check digit.
             * @example 2823-3
             */
            code: string;
            /**
             * @description The same in words.
             * @example Potassium in serum
             */
            display: string;
            /**
             * @description The value.
             * @example 4.2
             */
            value: number;
            /**
             * @description Its unit, by UCUM.
             * @example mmol/L
             */
            unit: string;
            /** @description What is usual. */
            referenceRange?: components["schemas"]["ReferenceRangeDto"];
            /** @description How to read it; where it is left out and there is a range: `low`, `normal` or `high` by that. */
            interpretation?: components["schemas"]["Interpretation"];
        };
        LabResultContentDto: {
            /**
             * @description How final they are.
             * @default final
             */
            resultStatus: components["schemas"]["ResultStatus"];
            /** @description The values. */
            observations: components["schemas"]["ObservationDto"][];
            /** @description Remarks on them. */
            note?: string;
        };
        /**
         * @description How the image was made, by DICOM.
         * @enum {string}
         */
        Modality: "BI" | "BMD" | "CR" | "CT" | "DG" | "DX" | "ECG" | "ES" | "GM" | "IO" | "IVOCT" | "IVUS" | "LS" | "MG" | "MR" | "NM" | "OCT" | "OP" | "OPT" | "OT" | "PT" | "PX" | "RF" | "RG" | "RTIMAGE" | "SM" | "TG" | "US" | "XA" | "XC";
        RadiologyContentDto: {
            /**
             * @description How the image was made, by DICOM.
             * @example CT
             */
            modality: components["schemas"]["Modality"];
            /**
             * @description The part of the body.
             * @example Chest
             */
            bodySite: string;
            /**
             * @description What is to be seen.
             * @example No consolidation. Heart of normal size.
             */
            findings: string;
            /**
             * @description What it means.
             * @example Normal chest.
             */
            impression: string;
            /**
             * @description How final it is.
             * @default final
             */
            resultStatus: components["schemas"]["ResultStatus"];
            /**
             * @description Whether somebody must act at once.
             * @default false
             */
            critical: boolean;
        };
        /**
         * @description Whether it is there now.
         * @enum {string}
         */
        ConditionStatus: "active" | "recurrence" | "remission" | "resolved";
        /**
         * @description How sure it is.
         * @enum {string}
         */
        VerificationStatus: "provisional" | "confirmed" | "refuted";
        DiagnosisContentDto: {
            /**
             * @description ICD-10.
             * @example E11.9
             */
            code: string;
            /**
             * @description The same in words.
             * @example Type 2 diabetes mellitus
             */
            display: string;
            /**
             * @description Whether it is there now.
             * @default active
             */
            clinicalStatus: components["schemas"]["ConditionStatus"];
            /**
             * @description How sure it is.
             * @default confirmed
             */
            verificationStatus: components["schemas"]["VerificationStatus"];
            /**
             * Format: date
             * @description When it began.
             * @example 2021-03-01
             */
            onsetDate?: string;
            /** @description Remarks. */
            note?: string;
        };
        /**
         * @description What sort of thing that is.
         * @enum {string}
         */
        AllergyCategory: "medication" | "food" | "environment" | "biologic";
        /**
         * @description How badly.
         * @enum {string}
         */
        Severity: "mild" | "moderate" | "severe";
        /**
         * @description Whether it is to be reckoned with now.
         * @enum {string}
         */
        AllergyStatus: "active" | "inactive" | "resolved";
        AllergyContentDto: {
            /**
             * @description Of what, in words.
             * @example Penicillins
             */
            substance: string;
            /**
             * @description A substance or a whole class of ATC: it stands for every code that begins with it.
             * @example J01C
             */
            code?: string;
            /** @description What sort of thing that is. */
            category: components["schemas"]["AllergyCategory"];
            /**
             * @description What happens.
             * @example Urticaria
             */
            reaction: string;
            /** @description How badly. */
            severity: components["schemas"]["Severity"];
            /**
             * @description Whether it is to be reckoned with now.
             * @default active
             */
            clinicalStatus: components["schemas"]["AllergyStatus"];
        };
        VitalSignsContentDto: {
            /**
             * @description How final they are.
             * @default final
             */
            resultStatus: components["schemas"]["ResultStatus"];
            /** @description The values. */
            observations: components["schemas"]["ObservationDto"][];
            /** @description Remarks on them. */
            note?: string;
        };
        ImmunizationContentDto: {
            /**
             * @description The vaccine, by CVX.
             * @example 08
             */
            vaccineCode: string;
            /**
             * @description The same in words.
             * @example Hepatitis B, paediatric
             */
            display: string;
            /**
             * @description Which dose of the series it was.
             * @example 1
             */
            doseNumber?: number;
            /** @description The lot that it came from. */
            lotNumber?: string;
            /**
             * @description Where it was given.
             * @example Left deltoid
             */
            site?: string;
        };
        ProcedureContentDto: {
            /**
             * @description A code for it, of any system.
             * @example 47562
             */
            code?: string;
            /**
             * @description What was done.
             * @example Laparoscopic cholecystectomy
             */
            display: string;
            /** @description The part of the body. */
            bodySite?: string;
            /** @description How it went. */
            outcome?: string;
            /** @description Remarks. */
            note?: string;
        };
        NoteContentDto: {
            /**
             * @description The words.
             * @example Slept well, no pain.
             */
            text: string;
        };
        SummaryPatientDto: {
            /**
             * Format: uuid
             * @description Id of the patient.
             */
            id: string;
            /**
             * @description First name.
             * @example Lina
             */
            firstName: string;
            /**
             * @description Last name.
             * @example Nasser
             */
            lastName: string;
            /**
             * @description First name in Arabic.
             * @example لينا
             */
            firstNameAr: string | null;
            /**
             * @description Last name in Arabic.
             * @example ناصر
             */
            lastNameAr: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-01
             */
            dateOfBirth: string;
            /**
             * @description Completed years.
             * @example 36
             */
            ageYears: number;
            /**
             * @description Sex.
             * @enum {string}
             */
            sex: "female" | "male";
        };
        SummaryAllergyDto: {
            /**
             * Format: uuid
             * @description The record that tells of it.
             */
            recordId: string;
            /**
             * @description Of what.
             * @example Penicillins
             */
            substance: string;
            /**
             * @description ATC, of any level.
             * @example J01C
             */
            code: string | null;
            /** @description What sort of thing that is. */
            category: components["schemas"]["AllergyCategory"];
            /**
             * @description What happens.
             * @example Urticaria
             */
            reaction: string;
            /** @description How badly. */
            severity: components["schemas"]["Severity"];
        };
        SummaryConditionDto: {
            /**
             * Format: uuid
             * @description The record that tells of it.
             */
            recordId: string;
            /**
             * @description ICD-10.
             * @example E11.9
             */
            code: string;
            /**
             * @description The same in words.
             * @example Type 2 diabetes mellitus
             */
            display: string;
            /** @description Whether it is there for the first time. */
            clinicalStatus: components["schemas"]["ConditionStatus"];
            /** @description How sure it is. */
            verificationStatus: components["schemas"]["VerificationStatus"];
            /**
             * Format: date
             * @description When it began; null where nobody said.
             */
            onsetDate: string | null;
        };
        SummaryMedicationDto: {
            /**
             * Format: uuid
             * @description The prescription that tells of it.
             */
            prescriptionId: string;
            /**
             * @description Name.
             * @example Metformin
             */
            medicationName: string;
            /**
             * @description ATC.
             * @example A10BA02
             */
            medicationCode: string | null;
            /**
             * @description How much at once.
             * @example 500 mg
             */
            dose: string;
            /**
             * @description How often.
             * @example twice a day
             */
            frequency: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
        };
        SummaryValueDto: {
            /**
             * Format: uuid
             * @description The record that tells of it.
             */
            recordId: string;
            /**
             * @description The value.
             * @example 4.2
             */
            value: number;
            /**
             * @description Its unit, by UCUM.
             * @example mmol/L
             */
            unit: string;
            /**
             * @description The lowest usual value; null where none is known.
             * @example 3.5
             */
            low: number | null;
            /**
             * @description The highest usual value; null where none is known.
             * @example 5.1
             */
            high: number | null;
            /**
             * @description How to read it; null where nothing is known.
             * @example normal
             * @enum {string|null}
             */
            flag: "normal" | "low" | "high" | "abnormal" | "critical" | "critical_low" | "critical_high" | null;
            /**
             * @description LOINC.
             * @example 2823-3
             */
            code: string;
            /**
             * @description The same in words.
             * @example Potassium in serum
             */
            display: string;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            effectiveAt: string;
        };
        SummaryAppointmentDto: {
            /**
             * Format: uuid
             * @description Id of the appointment.
             */
            id: string;
            /**
             * Format: uuid
             * @description With whom.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description Where.
             */
            clinicId: string;
            /** @description In the clinic, or by chat and call. */
            visitType: components["schemas"]["VisitType"];
            /**
             * Format: date-time
             * @description When it begins.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            endsAt: string;
        };
        SummaryDto: {
            /** @description Whose it is. */
            patient: components["schemas"]["SummaryPatientDto"];
            /** @description Allergies in force, the latest first. */
            allergies: components["schemas"]["SummaryAllergyDto"][];
            /** @description Conditions that are there now, the latest first. */
            conditions: components["schemas"]["SummaryConditionDto"][];
            /** @description Medications taken now; null for a guardian without the scope `prescriptions`. */
            medications: components["schemas"]["SummaryMedicationDto"][] | null;
            /** @description The last of each vital sign. */
            vitals: components["schemas"]["SummaryValueDto"][];
            /** @description The last of each laboratory value. */
            labs: components["schemas"]["SummaryValueDto"][];
            /** @description What comes next; null if nothing does, and for a guardian without the scope `appointments`. */
            nextAppointment: components["schemas"]["SummaryAppointmentDto"] | null;
        };
        /**
         * @description Whether it stands.
         * @enum {string}
         */
        RecordStatus: "current" | "entered_in_error";
        RecordDto: {
            /**
             * Format: uuid
             * @description Id of the record.
             */
            id: string;
            /**
             * Format: uuid
             * @description Whose chart it is in.
             */
            patientId: string;
            /** @description What sort of thing it tells of. */
            kind: components["schemas"]["RecordKind"];
            /**
             * @description Its title; null for those who may not read what it says.
             * @example Electrolytes
             */
            title: string | null;
            /**
             * Format: uuid
             * @description The account of the author.
             */
            authorId: string;
            /**
             * Format: uuid
             * @description The author.
             */
            authorDoctorId: string;
            /**
             * Format: uuid
             * @description The visit that it comes from.
             */
            appointmentId: string | null;
            /** @description What it says, in the shape of its kind; null for those who may not read it. */
            content: (components["schemas"]["LabResultContentDto"] | components["schemas"]["RadiologyContentDto"] | components["schemas"]["DiagnosisContentDto"] | components["schemas"]["AllergyContentDto"] | components["schemas"]["VitalSignsContentDto"] | components["schemas"]["ImmunizationContentDto"] | components["schemas"]["ProcedureContentDto"] | components["schemas"]["NoteContentDto"]) | null;
            /**
             * @description How final a result is; null for what is no result.
             * @enum {string|null}
             */
            resultStatus: "preliminary" | "final" | "corrected" | null;
            /** @description Whether it stands. */
            status: components["schemas"]["RecordStatus"];
            /** @description Why it was entered in error. */
            statusReason: string | null;
            /**
             * Format: date-time
             * @description From when on the patient reads it; null as long as it is held.
             */
            releaseAt: string | null;
            /**
             * Format: date-time
             * @description When a doctor acknowledged what is critical.
             */
            acknowledgedAt: string | null;
            /**
             * Format: uuid
             * @description The account that did.
             */
            acknowledgedById: string | null;
            /** @description The files that belong to it. */
            fileIds: string[];
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was so: the time of the sample, of the image, of the beginning.
             */
            effectiveAt: string;
            /** @description Whether somebody must act upon it at once. */
            critical: boolean;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
        };
        RecordPage: {
            /** @description The latest first. */
            items: components["schemas"]["RecordDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        SeriesPointDto: {
            /**
             * Format: uuid
             * @description The record that tells of it.
             */
            recordId: string;
            /**
             * @description The value.
             * @example 4.2
             */
            value: number;
            /**
             * @description Its unit, by UCUM.
             * @example mmol/L
             */
            unit: string;
            /**
             * @description The lowest usual value; null where none is known.
             * @example 3.5
             */
            low: number | null;
            /**
             * @description The highest usual value; null where none is known.
             * @example 5.1
             */
            high: number | null;
            /**
             * @description How to read it; null where nothing is known.
             * @example normal
             * @enum {string|null}
             */
            flag: "normal" | "low" | "high" | "abnormal" | "critical" | "critical_low" | "critical_high" | null;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            effectiveAt: string;
        };
        SeriesDto: {
            /**
             * @description LOINC.
             * @example 2823-3
             */
            code: string;
            /**
             * @description The same in words, by the newest point; null without one.
             * @example Potassium in serum
             */
            display: string | null;
            /**
             * @description Unit of the newest point; each point says its own, which may differ. Null without one.
             * @example mmol/L
             */
            unit: string | null;
            /** @description The oldest first; of more than 1000 the newest. */
            points: components["schemas"]["SeriesPointDto"][];
        };
        UpdateRecordDto: {
            /** @description A title for lists. */
            title?: string;
            /**
             * Format: date-time
             * @description When it was so: at most a day ahead.
             */
            effectiveAt?: string;
            /** @description What the record says; which of the shapes it has, the kind tells. */
            content?: components["schemas"]["LabResultContentDto"] | components["schemas"]["RadiologyContentDto"] | components["schemas"]["DiagnosisContentDto"] | components["schemas"]["AllergyContentDto"] | components["schemas"]["VitalSignsContentDto"] | components["schemas"]["ImmunizationContentDto"] | components["schemas"]["ProcedureContentDto"] | components["schemas"]["NoteContentDto"];
            /** @description All files that it has from now on: those that it had, and new ones of one's own. */
            fileIds?: string[];
            /** @description Why, for those who read the versions. */
            reason?: string;
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        RecordAction: "created" | "edited" | "released" | "acknowledged" | "entered_in_error";
        RecordVersionDto: {
            /**
             * @description Begins at 1.
             * @example 1
             */
            version: number;
            /** @description What was done. */
            action: components["schemas"]["RecordAction"];
            /** @description Its title; null where the reader may not know any more. */
            title: string | null;
            /**
             * Format: date-time
             * @description When it was so; null where the reader may not know any more.
             */
            effectiveAt: string | null;
            /** @description What it said, in the shape of its kind; null for those who may not read it. */
            content: (components["schemas"]["LabResultContentDto"] | components["schemas"]["RadiologyContentDto"] | components["schemas"]["DiagnosisContentDto"] | components["schemas"]["AllergyContentDto"] | components["schemas"]["VitalSignsContentDto"] | components["schemas"]["ImmunizationContentDto"] | components["schemas"]["ProcedureContentDto"] | components["schemas"]["NoteContentDto"]) | null;
            /**
             * @description How final a result was.
             * @enum {string|null}
             */
            resultStatus: "preliminary" | "final" | "corrected" | null;
            /** @description Whether it stood. */
            status: components["schemas"]["RecordStatus"];
            /** @description The files that belonged to it. */
            fileIds: string[];
            /**
             * Format: uuid
             * @description The account that did; null for patients.
             */
            changedById: string | null;
            /** @description Why; null for patients. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was changed.
             */
            changedAt: string;
        };
        RecordVersionPage: {
            /** @description The newest first. */
            items: components["schemas"]["RecordVersionDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        ReasonDto: {
            /**
             * @description The reason.
             * @example Written into the wrong chart
             */
            reason: string;
        };
        /** @enum {string} */
        MedicalLeaveStatus: "issued" | "revoked" | "superseded";
        MedicalLeaveDto: {
            /**
             * Format: uuid
             * @description Id of the medical leave.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who is on leave.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description The visit that it comes from.
             */
            appointmentId: string | null;
            /**
             * Format: uuid
             * @description Who issued it.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description In whose name.
             */
            clinicId: string;
            /**
             * Format: date
             * @description First day.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2026-12-03
             */
            to: string;
            /** @description Why; null for those who may not know. */
            reason: string | null;
            /** @description Whether it stands. */
            status: components["schemas"]["MedicalLeaveStatus"];
            /**
             * Format: uuid
             * @description The leave of which it took the place.
             */
            supersedesId: string | null;
            /** @description Why it was revoked. */
            revocationReason: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            revokedAt: string | null;
            /**
             * @description What proves it at `/v1/verifications/{code}`; null for those who may not have the document.
             * @example 7ZK4M2Q9XW3T0V8B
             */
            verificationCode: string | null;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /** @description Whether the patient is excused from examinations too. */
            examsIncluded: boolean;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            issuedAt: string;
        };
        MedicalLeavePage: {
            /** @description The latest first day first. */
            items: components["schemas"]["MedicalLeaveDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        IssueMedicalLeaveDto: {
            /**
             * Format: uuid
             * @description Who is on leave.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description The visit that it comes from.
             */
            appointmentId?: string;
            /**
             * Format: date
             * @description First day.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description Last day: within a year.
             * @example 2026-12-03
             */
            to: string;
            /**
             * @description Why. It stands in the chart, not on the document.
             * @example Acute bronchitis
             */
            reason: string;
            /**
             * @description Whether the patient is excused from examinations too.
             * @default false
             */
            examsIncluded: boolean;
            /**
             * Format: uuid
             * @description An issued leave of the same author and patient, of which this one takes the place.
             */
            supersedes?: string;
        };
        VerificationDto: {
            /**
             * @description What it is.
             * @example medical_leave
             */
            kind: string;
            /**
             * @description Initials of the patient.
             * @example L. N.
             */
            initials: string;
            /**
             * Format: date
             * @description First day; null where the document has none.
             * @example 2026-12-01
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day; null where the document has none.
             * @example 2026-12-03
             */
            to: string | null;
            /**
             * @description Name of the clinic.
             * @example City Clinic
             */
            issuedBy: string;
            /**
             * @description Its state, in the words of its kind.
             * @example issued
             */
            status: string;
            /**
             * Format: date-time
             * @description When.
             */
            issuedAt: string;
            /** @description Whether it stands; which days it is for, `from` and `to` tell. */
            valid: boolean;
        };
        /**
         * @description By which way it enters the body.
         * @enum {string}
         */
        MedicationRoute: "oral" | "sublingual" | "inhaled" | "topical" | "rectal" | "ophthalmic" | "otic" | "nasal" | "subcutaneous" | "intramuscular" | "intravenous" | "other";
        NewItemDto: {
            /**
             * @description Name of the medication, with its strength if that matters.
             * @example Amoxicillin 500 mg
             */
            medicationName: string;
            /**
             * @description ATC code of the substance (fifth level).
             * @example J01CA04
             */
            medicationCode?: string | null;
            /**
             * @description How much at a time.
             * @example 1 capsule
             */
            dose: string;
            /**
             * @description By which way it enters the body.
             * @example oral
             */
            route: components["schemas"]["MedicationRoute"];
            /**
             * @description How often.
             * @example three times a day
             */
            frequency: string;
            /**
             * @description For how many days.
             * @example 7
             */
            durationDays: number;
            /**
             * @description Units to hand out, now and with each refill.
             * @example 21
             */
            quantity: number;
            /**
             * @description How often it may be prescribed again at the patient's request.
             * @default 0
             */
            refills: number;
            /**
             * @description What the patient should know when taking it.
             * @example After meals.
             */
            instructions?: string | null;
        };
        AcknowledgeConflictsDto: {
            /**
             * @description The medical reason; it is kept with the prescription.
             * @example Tolerated twice since; under supervision.
             */
            reason: string;
        };
        IssuePrescriptionDto: {
            /**
             * Format: uuid
             * @description The patient, who is in the doctor's care.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description The visit at which it is prescribed, one of this doctor with this patient.
             */
            appointmentId?: string | null;
            /** @description The medications. */
            items: components["schemas"]["NewItemDto"][];
            /** @description Accepts what would be refused as a conflict. */
            acknowledgeConflicts?: components["schemas"]["AcknowledgeConflictsDto"];
        };
        /**
         * @description Where it stands; it is `expired` from `expiresAt` on.
         * @enum {string}
         */
        PrescriptionStatus: "active" | "completed" | "cancelled" | "expired";
        PrescriptionItemDto: {
            /**
             * Format: uuid
             * @description Id of the item.
             */
            id: string;
            /**
             * @description Its place in the prescription, from 0 on.
             * @example 0
             */
            position: number;
            /**
             * @description Name of the medication.
             * @example Amoxicillin 500 mg
             */
            medicationName: string;
            /**
             * @description ATC code of the substance.
             * @example J01CA04
             */
            medicationCode: string | null;
            /**
             * @description How much at a time.
             * @example 1 capsule
             */
            dose: string;
            /**
             * @description By which way it enters the body.
             * @example oral
             */
            route: components["schemas"]["MedicationRoute"];
            /**
             * @description How often.
             * @example three times a day
             */
            frequency: string;
            /**
             * @description For how many days.
             * @example 7
             */
            durationDays: number;
            /**
             * @description Units to hand out, now and with each refill.
             * @example 21
             */
            quantity: number;
            /**
             * @description How often it may be prescribed again at the patient's request.
             * @example 0
             */
            refills: number;
            /**
             * @description What the patient should know when taking it.
             * @example After meals.
             */
            instructions: string | null;
        };
        /**
         * @description Whether the patient is allergic to it, or takes it already.
         * @enum {string}
         */
        ConflictKind: "allergy" | "duplicate";
        ConflictDto: {
            /** @description Whether the patient is allergic to it, or takes it already. */
            kind: components["schemas"]["ConflictKind"];
            /**
             * @description Position of the item.
             * @example 0
             */
            position: number;
            /**
             * Format: uuid
             * @description Of an allergy: the medical record.
             */
            allergyId?: string;
            /**
             * Format: uuid
             * @description Of a duplicate: the prescription that has it; null if it is this one.
             */
            prescriptionId?: string | null;
            /** @description Of a duplicate: its position there. */
            otherPosition?: number;
        };
        AcknowledgedConflictsDto: {
            /** @description What stood against it. */
            conflicts: components["schemas"]["ConflictDto"][];
            /** @description The medical reason. */
            reason: string;
        };
        PrescriptionCancellationDto: {
            /**
             * Format: uuid
             * @description The account.
             */
            cancelledById: string | null;
            /**
             * @description Why.
             * @example Rash after the second dose.
             */
            reason: string;
            /**
             * Format: date-time
             * @description When.
             */
            cancelledAt: string;
        };
        PrescriptionDto: {
            /**
             * Format: uuid
             * @description Id of the prescription.
             */
            id: string;
            /**
             * Format: uuid
             * @description The first prescription of the treatment that this one carries on; its own id if it is the first.
             */
            courseId: string;
            /**
             * Format: uuid
             * @description Whose prescription it is.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description Who has prescribed it.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description The visit at which it was prescribed.
             */
            appointmentId: string | null;
            /**
             * Format: uuid
             * @description Where it was prescribed.
             */
            clinicId: string | null;
            /**
             * @description Where it stands; it is `expired` from `expiresAt` on.
             * @example active
             */
            status: components["schemas"]["PrescriptionStatus"];
            /**
             * @description How many medications it prescribes.
             * @example 1
             */
            itemCount: number;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /** @description The medications. */
            items: components["schemas"]["PrescriptionItemDto"][];
            /** @description Only for staff, when it was issued in spite of conflicts. */
            conflictsAcknowledged?: components["schemas"]["AcknowledgedConflictsDto"];
            /** @description Only when it is cancelled: by whom, when and why. */
            cancellation?: components["schemas"]["PrescriptionCancellationDto"];
            /**
             * Format: date-time
             * @description Since when it counts.
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description Until when it counts.
             */
            expiresAt: string;
        };
        ListedPrescriptionDto: {
            /**
             * Format: uuid
             * @description Id of the prescription.
             */
            id: string;
            /**
             * Format: uuid
             * @description The first prescription of the treatment that this one carries on; its own id if it is the first.
             */
            courseId: string;
            /**
             * Format: uuid
             * @description Whose prescription it is.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description Who has prescribed it.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description The visit at which it was prescribed.
             */
            appointmentId: string | null;
            /**
             * Format: uuid
             * @description Where it was prescribed.
             */
            clinicId: string | null;
            /**
             * @description Where it stands; it is `expired` from `expiresAt` on.
             * @example active
             */
            status: components["schemas"]["PrescriptionStatus"];
            /**
             * @description How many medications it prescribes.
             * @example 1
             */
            itemCount: number;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /** @description The medications; absent for an admin who has not broken the glass. */
            items?: components["schemas"]["PrescriptionItemDto"][];
            /** @description Only for staff who may read the content, when it was issued in spite of conflicts. */
            conflictsAcknowledged?: components["schemas"]["AcknowledgedConflictsDto"];
            /** @description Only when it is cancelled, and its content may be read. */
            cancellation?: components["schemas"]["PrescriptionCancellationDto"];
            /**
             * Format: date-time
             * @description Since when it counts.
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description Until when it counts.
             */
            expiresAt: string;
        };
        PrescriptionPage: {
            /** @description The newest first. */
            items: components["schemas"]["ListedPrescriptionDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CancelPrescriptionDto: {
            /**
             * @description The reason, which patient and doctor will read.
             * @example Rash after the second dose.
             */
            reason: string;
        };
        RequestRefillDto: {
            /**
             * @description A word to the doctor.
             * @example Two tablets left.
             */
            note?: string;
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        RefillStatus: "requested" | "approved" | "denied";
        RefillRequestDto: {
            /**
             * Format: uuid
             * @description Id of the request.
             */
            id: string;
            /**
             * Format: uuid
             * @description What is to be prescribed again.
             */
            prescriptionId: string;
            /**
             * Format: uuid
             * @description Who needs it.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description The doctor who decides.
             */
            doctorId: string;
            /**
             * Format: uuid
             * @description The account that asked.
             */
            requestedById: string;
            /**
             * @description Where it stands.
             * @example requested
             */
            status: components["schemas"]["RefillStatus"];
            /**
             * @description A word to the doctor; always null for an admin who has not broken the glass.
             * @example Two tablets left.
             */
            note: string | null;
            /**
             * Format: uuid
             * @description The account that decided.
             */
            decidedById: string | null;
            /**
             * Format: date-time
             * @description When it was decided.
             */
            decidedAt: string | null;
            /**
             * @description What the doctor says with it; always null for an admin who has not broken the glass.
             * @example null
             */
            reason: string | null;
            /**
             * Format: uuid
             * @description The new prescription, once approved.
             */
            renewalId: string | null;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            requestedAt: string;
        };
        RefillRequestPage: {
            /** @description The newest first. */
            items: components["schemas"]["RefillRequestDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        ApproveRefillDto: {
            /**
             * @description A word to the patient.
             * @example Please come for a check before the next one.
             */
            note?: string;
            /** @description Accepts what would be refused as a conflict. */
            acknowledgeConflicts?: components["schemas"]["AcknowledgeConflictsDto"];
        };
        DenyRefillDto: {
            /**
             * @description The reason, which the patient will read.
             * @example Your blood pressure must be measured first.
             */
            reason: string;
        };
        /** @enum {string} */
        ConsultationStatus: "scheduled" | "open" | "closed" | "purged" | "cancelled";
        ConsultationDto: {
            /**
             * Format: uuid
             * @description Id of the consultation.
             */
            id: string;
            /**
             * Format: uuid
             * @description The online appointment that it belongs to.
             */
            appointmentId: string;
            /**
             * Format: uuid
             * @description Whose visit it is.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description Who is visited.
             */
            doctorId: string;
            /**
             * @description Where it stands now.
             * @example open
             */
            status: components["schemas"]["ConsultationStatus"];
            /**
             * Format: date-time
             * @description Since when it is open, or was; null before.
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description When it was closed; null before.
             */
            closedAt: string | null;
            /**
             * @description Number of the last message; 0 as long as there is none. It stays when the messages are purged.
             * @example 12
             */
            lastSeq: number;
            /**
             * Format: date-time
             * @description When the messages were deleted for good; null before.
             */
            purgedAt: string | null;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description From when on the participants can talk: 15 minutes before the appointment.
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description When it closes by itself: 2.5 times the duration after the start of the appointment.
             */
            closesAt: string;
            /** @description Whether the messages are kept beyond their time by order of an admin. */
            legalHold: boolean;
        };
        ConsultationPage: {
            /** @description The latest first. */
            items: components["schemas"]["ConsultationDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CloseConsultationDto: {
            /**
             * @description What is to stay of it: a note in the patient's chart, which the patient reads at once.
             * @example Cough better. Inhaler twice a day, control in two weeks.
             */
            summary?: string;
        };
        IceServerDto: {
            /**
             * @description Its addresses.
             * @example [
             *       "turn:turn.example.org:3478?transport=udp"
             *     ]
             */
            urls: string[];
            /**
             * @description Of a TURN server: the name to sign in with.
             * @example 1764676800:0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10
             */
            username?: string;
            /**
             * @description Of a TURN server: the password to sign in with.
             * @example k1Qm0u3T0b0YkQ2v0m1b3m6Xn0o=
             */
            credential?: string;
        };
        IceServersDto: {
            /** @description The servers; none when calls are only direct. */
            iceServers: components["schemas"]["IceServerDto"][];
            /**
             * Format: date-time
             * @description Until when a connection can be opened with the passwords.
             */
            expiresAt: string;
        };
        /**
         * @description As what the sender spoke.
         * @enum {string}
         */
        SenderRole: "doctor" | "patient" | "guardian";
        MessageDto: {
            /**
             * Format: uuid
             * @description Id of the message.
             */
            id: string;
            /**
             * Format: uuid
             * @description Where it was said.
             */
            consultationId: string;
            /**
             * @description Its number in the consultation: 1, 2, 3 and so on, without gaps.
             * @example 1
             */
            seq: number;
            /**
             * Format: uuid
             * @description The account of the sender.
             */
            senderId: string;
            /**
             * @description As what the sender spoke.
             * @example doctor
             */
            senderRole: components["schemas"]["SenderRole"];
            /**
             * @description The text; empty when there is only a file, and when it was deleted.
             * @example Good morning. How did you sleep?
             */
            body: string;
            /**
             * Format: uuid
             * @description The file that comes with it.
             */
            fileId: string | null;
            /**
             * @description The name that the sender's client gave it.
             * @example 0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10
             */
            clientMessageId: string;
            /**
             * Format: date-time
             * @description When its sender took it back; null if it stands.
             */
            deletedAt: string | null;
            /**
             * Format: date-time
             * @description When it was said.
             */
            sentAt: string;
        };
        MessagePage: {
            /** @description In the order in which they were said. */
            items: components["schemas"]["MessageDto"][];
            /** @description Cursor of the next page, which is the number of the last message here; null at the end. */
            nextCursor: string | null;
        };
        SendMessageDto: {
            /**
             * @description A name that the client makes once for each message: sent again, it is the same message.
             * @example 0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10
             */
            clientMessageId: string;
            /**
             * @description The text; it may be empty when there is a file.
             * @example Good morning. How did you sleep?
             */
            body: string;
            /**
             * Format: uuid
             * @description A file of one's own that is attached to nothing yet.
             */
            fileId?: string | null;
        };
        LegalHoldDto: {
            /**
             * @description The reason; it stands in the audit.
             * @example Complaint 2026-117.
             */
            reason: string;
        };
        DurationsDto: {
            /**
             * @description How often it happened.
             * @example 12
             */
            count: number;
            /**
             * @description The median, in seconds; null where it never happened.
             * @example 21.4
             */
            p50: number | null;
            /**
             * @description 95 of 100 took no longer, in seconds; null where it never happened.
             * @example 58.9
             */
            p95: number | null;
        };
        /**
         * @description The category.
         * @enum {string}
         */
        SosCategory: "medical" | "accident" | "violence" | "other";
        SosCategoryFiguresDto: {
            /**
             * @description How many were raised.
             * @example 14
             */
            count: number;
            /** @description From the cry until somebody took it on. */
            timeToAcknowledge: components["schemas"]["DurationsDto"];
            /** @description From the cry until help was sent. */
            timeToDispatch: components["schemas"]["DurationsDto"];
            /** @description From the cry until it was resolved; without those that were cancelled or false alarms. */
            timeToResolve: components["schemas"]["DurationsDto"];
            /** @description The category. */
            category: components["schemas"]["SosCategory"];
        };
        SosHourFiguresDto: {
            /**
             * @description How many were raised.
             * @example 14
             */
            count: number;
            /** @description From the cry until somebody took it on. */
            timeToAcknowledge: components["schemas"]["DurationsDto"];
            /** @description From the cry until help was sent. */
            timeToDispatch: components["schemas"]["DurationsDto"];
            /** @description From the cry until it was resolved; without those that were cancelled or false alarms. */
            timeToResolve: components["schemas"]["DurationsDto"];
            /** @description The hour at which they were raised. */
            hour: number;
        };
        SosStatisticsDto: {
            /**
             * @description How many were raised.
             * @example 14
             */
            count: number;
            /** @description From the cry until somebody took it on. */
            timeToAcknowledge: components["schemas"]["DurationsDto"];
            /** @description From the cry until help was sent. */
            timeToDispatch: components["schemas"]["DurationsDto"];
            /** @description From the cry until it was resolved; without those that were cancelled or false alarms. */
            timeToResolve: components["schemas"]["DurationsDto"];
            /** @description Those categories that there were. */
            byCategory: components["schemas"]["SosCategoryFiguresDto"][];
            /** @description Those hours of the day at which there were any. */
            byHour: components["schemas"]["SosHourFiguresDto"][];
            /**
             * Format: date-time
             * @description Raised at this instant or later.
             */
            from: string;
            /**
             * Format: date-time
             * @description Raised before this instant.
             */
            to: string;
        };
        RaiseSosDto: {
            /**
             * @description What kind of help is needed.
             * @example medical
             */
            category: components["schemas"]["SosCategory"];
            /**
             * @description Latitude, WGS 84, in degrees; with the longitude or not at all.
             * @example 24.7136
             */
            latitude?: number;
            /**
             * @description Longitude, WGS 84, in degrees; with the latitude or not at all.
             * @example 46.6753
             */
            longitude?: number;
            /**
             * @description Radius within which the patient is, in metres.
             * @example 12
             */
            accuracyMeters?: number;
            /**
             * @description What has happened.
             * @example Chest pain since ten minutes
             */
            description?: string;
            /**
             * @description Where the patient can be called now, in whatever form.
             * @example +966501234567
             */
            contactPhone?: string;
            /**
             * Format: uuid
             * @description Who needs help: yourself, unless you name a dependent.
             */
            patientId?: string;
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        SosStatus: "open" | "acknowledged" | "dispatched" | "on_scene" | "resolved" | "cancelled" | "false_alarm";
        SosDto: {
            /**
             * Format: uuid
             * @description Id of the SOS.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who needs help.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description The account that raised it: the patient’s or a guardian’s.
             */
            raisedById: string;
            /**
             * @description What kind of help is needed.
             * @example medical
             */
            category: components["schemas"]["SosCategory"];
            /**
             * @description What was said about it.
             * @example Chest pain since ten minutes
             */
            description: string | null;
            /**
             * @description Where they can be called now.
             * @example +966501234567
             */
            contactPhone: string | null;
            /**
             * @description Latitude of the last known position, WGS 84, in degrees; null as long as there is none.
             * @example 24.7136
             */
            latitude: number | null;
            /**
             * @description Longitude of the last known position, WGS 84, in degrees.
             * @example 46.6753
             */
            longitude: number | null;
            /**
             * @description Radius within which they are, in metres; null if the device does not say.
             * @example 12
             */
            accuracyMeters: number | null;
            /**
             * Format: date-time
             * @description When they were there.
             */
            locatedAt: string | null;
            /**
             * @description Where it stands.
             * @example open
             */
            status: components["schemas"]["SosStatus"];
            /**
             * Format: uuid
             * @description The account that has taken it on; null before.
             */
            responderId: string | null;
            /**
             * Format: date-time
             * @description When somebody took it on; null before.
             */
            acknowledgedAt: string | null;
            /**
             * Format: date-time
             * @description When help was sent; null before.
             */
            dispatchedAt: string | null;
            /**
             * Format: date-time
             * @description When help arrived; null before.
             */
            arrivedAt: string | null;
            /**
             * Format: date-time
             * @description When it was resolved, cancelled or found to be a false alarm; null before.
             */
            closedAt: string | null;
            /**
             * @description Why it is over, in the words of whoever ended it.
             * @example Taken to hospital
             */
            closingReason: string | null;
            /**
             * @description 0: those on duty were told; 1: all doctors; from 2 on: the admins, each time anew.
             * @example 0
             */
            escalationLevel: number;
            /**
             * @description The public emergency number where the hospital is: call it, too.
             * @example 112
             */
            emergencyNumber: string;
            /**
             * @description Begins at 1 and rises with each event; also its ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was raised.
             */
            raisedAt: string;
        };
        SosPage: {
            /** @description The latest first. */
            items: components["schemas"]["SosDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        /**
         * @description What happened.
         * @enum {string}
         */
        SosEventType: "raised" | "repeated" | "located" | "escalated" | "acknowledged" | "dispatched" | "arrived" | "resolved" | "cancelled" | "false_alarm";
        SosEventDto: {
            /**
             * @description Counts from 1 without gaps.
             * @example 1
             */
            seq: number;
            /**
             * @description What happened.
             * @example raised
             */
            type: components["schemas"]["SosEventType"];
            /**
             * Format: uuid
             * @description The account; null for the system.
             */
            actorId: string | null;
            /**
             * @description Their role.
             * @enum {string}
             */
            actorRole: "anonymous" | "patient" | "doctor" | "admin" | "system";
            /** @description What was said about it. */
            note: string | null;
            /** @description Latitude of the position that came with it, WGS 84, in degrees. */
            latitude: number | null;
            /** @description Longitude of the position that came with it, WGS 84, in degrees. */
            longitude: number | null;
            /** @description Radius around the position, in metres. */
            accuracyMeters: number | null;
            /** @description How far it has escalated, in an event of that type. */
            level: number | null;
            /**
             * Format: date-time
             * @description When.
             */
            occurredAt: string;
        };
        SosEventPage: {
            /** @description From the first to the last. */
            items: components["schemas"]["SosEventDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        EmergencyCardDto: {
            /**
             * Format: uuid
             * @description Who needs help.
             */
            patientId: string;
            /**
             * @description First name.
             * @example Sara
             */
            firstName: string;
            /**
             * @description Last name.
             * @example Al Harbi
             */
            lastName: string;
            /**
             * @description First name in Arabic.
             * @example سارة
             */
            firstNameAr: string | null;
            /**
             * @description Last name in Arabic.
             * @example الحربي
             */
            lastNameAr: string | null;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-05-01
             */
            dateOfBirth: string;
            /**
             * @description Sex.
             * @enum {string}
             */
            sex: "female" | "male";
            /** @description Blood type; null where it is not known. */
            bloodType: components["schemas"]["BloodType"] | null;
            /** @description The telephone number that came with the SOS. */
            contactPhone: string | null;
            /** @description The telephone number of the profile. */
            phone: string | null;
            /** @description Allergies in force, the latest first. */
            allergies: components["schemas"]["SummaryAllergyDto"][];
            /** @description Conditions that are there now, the latest first. */
            conditions: components["schemas"]["SummaryConditionDto"][];
            /** @description What they take now. */
            medications: components["schemas"]["SummaryMedicationDto"][];
            /** @description Who is to be called. */
            emergencyContacts: components["schemas"]["EmergencyContactDto"][];
        };
        LocateSosDto: {
            /**
             * @description Latitude, WGS 84, in degrees.
             * @example 24.7136
             */
            latitude: number;
            /**
             * @description Longitude, WGS 84, in degrees.
             * @example 46.6753
             */
            longitude: number;
            /**
             * @description Radius within which the patient is, in metres.
             * @example 12
             */
            accuracyMeters?: number;
        };
        SosStepDto: {
            /**
             * @description What there is to say about it.
             * @example Ambulance 7 is on its way
             */
            note?: string;
        };
        EndSosDto: {
            /**
             * @description Why.
             * @example I pressed the button by mistake
             */
            reason: string;
        };
        AddressDto: {
            /**
             * Format: uuid
             * @description Id of the address.
             */
            id: string;
            /**
             * @description How you call it.
             * @example Home
             */
            label: string;
            /**
             * @description City.
             * @example Riyadh
             */
            city: string;
            /**
             * @description District.
             * @example Al Olaya
             */
            area: string;
            /**
             * @description Street.
             * @example Prince Sultan Street
             */
            street: string;
            /**
             * @description Building and flat.
             * @example 4512, flat 7
             */
            building: string;
            /**
             * @description How to find the door.
             * @example Behind the bakery
             */
            notes: string | null;
            /**
             * @description Latitude, WGS 84, in degrees.
             * @example 24.6905
             */
            latitude: number | null;
            /**
             * @description Longitude, WGS 84, in degrees.
             * @example 46.6851
             */
            longitude: number | null;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /** @description Whether it is taken where none is named; exactly one of yours is. */
            isDefault: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
        };
        AddressPage: {
            /** @description In the order in which they were made. */
            items: components["schemas"]["AddressDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateAddressDto: {
            /**
             * @description How you call it.
             * @example Home
             */
            label: string;
            /**
             * @description City.
             * @example Riyadh
             */
            city: string;
            /**
             * @description District.
             * @example Al Olaya
             */
            area: string;
            /**
             * @description Street.
             * @example Prince Sultan Street
             */
            street: string;
            /**
             * @description Building and flat.
             * @example 4512, flat 7
             */
            building: string;
            /**
             * @description How to find the door.
             * @example Behind the bakery
             */
            notes?: string | null;
            /**
             * @description Latitude, WGS 84, in degrees; with the longitude or not at all.
             * @example 24.6905
             */
            latitude?: number | null;
            /**
             * @description Longitude, WGS 84, in degrees; with the latitude or not at all.
             * @example 46.6851
             */
            longitude?: number | null;
            /**
             * @description Whether it is taken where none is named. The first address is, whatever you say.
             * @default false
             */
            isDefault: boolean;
        };
        UpdateAddressDto: {
            /**
             * @description How you call it.
             * @example Home
             */
            label?: string;
            /**
             * @description City.
             * @example Riyadh
             */
            city?: string;
            /**
             * @description District.
             * @example Al Olaya
             */
            area?: string;
            /**
             * @description Street.
             * @example Prince Sultan Street
             */
            street?: string;
            /**
             * @description Building and flat.
             * @example 4512, flat 7
             */
            building?: string;
            /**
             * @description How to find the door.
             * @example Behind the bakery
             */
            notes?: string | null;
            /**
             * @description Latitude, WGS 84, in degrees; with the longitude or not at all.
             * @example 24.6905
             */
            latitude?: number | null;
            /**
             * @description Longitude, WGS 84, in degrees; with the latitude or not at all.
             * @example 46.6851
             */
            longitude?: number | null;
            /**
             * @description Whether it is taken where none is named. The first address is, whatever you say.
             * @default false
             */
            isDefault: boolean;
        };
        /**
         * @description The state.
         * @enum {string}
         */
        DeliveryStatus: "pending" | "scheduled" | "processing" | "dispatched" | "in_transit" | "out_for_delivery" | "delivered" | "failed_attempt" | "rescheduled" | "returned_to_sender" | "on_hold" | "cancelled";
        DeliveryStatusCountDto: {
            /** @description The state. */
            status: components["schemas"]["DeliveryStatus"];
            /**
             * @description How many are in it.
             * @example 7
             */
            count: number;
        };
        DeliveryCountsDto: {
            /**
             * @description In all.
             * @example 31
             */
            total: number;
            /**
             * @description How many are late now.
             * @example 2
             */
            late: number;
            /** @description How many are in each state: every one of them, those with none too. */
            byStatus: components["schemas"]["DeliveryStatusCountDto"][];
        };
        WantedItemDto: {
            /**
             * Format: uuid
             * @description The item.
             */
            prescriptionItemId: string;
            /**
             * @description How many units; not more than are left.
             * @example 30
             */
            quantity: number;
        };
        RequestDeliveryDto: {
            /**
             * Format: uuid
             * @description An active prescription.
             */
            prescriptionId: string;
            /**
             * Format: uuid
             * @description Where to: one of your addresses; the default one, unless you name another.
             */
            addressId?: string;
            /**
             * Format: date-time
             * @description From when on somebody can take it in (RFC 3339).
             * @example 2026-12-01T14:00:00+03:00
             */
            preferredFrom?: string;
            /**
             * Format: date-time
             * @description Until when somebody can take it in (RFC 3339), in the future and within a year.
             * @example 2026-12-01T18:00:00+03:00
             */
            preferredTo?: string;
            /** @description What of it, each item once: all that is left, unless you say it. */
            items?: components["schemas"]["WantedItemDto"][];
        };
        DeliveryItemDto: {
            /**
             * Format: uuid
             * @description The item of the prescription.
             */
            prescriptionItemId: string;
            /**
             * @description What it is, as prescribed.
             * @example Metformin 1000 mg
             */
            medicationName: string;
            /**
             * @description Units, as the prescription counts them.
             * @example 30
             */
            quantity: number;
        };
        DeliveryAddressDto: {
            /**
             * @description City.
             * @example Riyadh
             */
            city: string;
            /**
             * @description How its owner calls it.
             * @example Home
             */
            label: string | null;
            /**
             * @description District.
             * @example Al Olaya
             */
            area: string | null;
            /**
             * @description Street.
             * @example Prince Sultan Street
             */
            street: string | null;
            /**
             * @description Building and flat.
             * @example 4512, flat 7
             */
            building: string | null;
            /**
             * @description How to find the door.
             * @example Behind the bakery
             */
            notes: string | null;
            /**
             * @description Latitude, WGS 84, in degrees.
             * @example 24.6905
             */
            latitude: number | null;
            /**
             * @description Longitude, WGS 84, in degrees.
             * @example 46.6851
             */
            longitude: number | null;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description Id of the delivery.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who takes the medication.
             */
            patientId: string;
            /**
             * Format: uuid
             * @description What it was prescribed by.
             */
            prescriptionId: string;
            /**
             * Format: uuid
             * @description The account that asked for it: the patient’s or a guardian’s.
             */
            requestedById: string;
            /**
             * @description Where it stands.
             * @example pending
             */
            status: components["schemas"]["DeliveryStatus"];
            /**
             * @description Where it was when it was put on hold, and goes back to; null for one that is not held.
             * @example null
             */
            heldFrom: components["schemas"]["DeliveryStatus"] | null;
            /** @description What is in it. */
            items: components["schemas"]["DeliveryItemDto"][];
            /** @description Where it goes. */
            address: components["schemas"]["DeliveryAddressDto"];
            /**
             * Format: date-time
             * @description From when on somebody can take it in.
             */
            preferredFrom: string | null;
            /**
             * Format: date-time
             * @description Until when somebody can take it in.
             */
            preferredTo: string | null;
            /**
             * Format: date-time
             * @description When it is to be at the door, as agreed; null before.
             */
            scheduledFor: string | null;
            /**
             * Format: date-time
             * @description Since when it is late; null while it is not.
             */
            lateSince: string | null;
            /**
             * @description How often nobody took it in; after the third time it goes back.
             * @example 0
             */
            failedAttempts: number;
            /**
             * @description What was said with the last step: the reason of a hold, a failed attempt or a cancellation.
             * @example Nobody at home
             */
            note: string | null;
            /**
             * Format: date-time
             * @description When it was delivered, returned or cancelled; null before.
             */
            closedAt: string | null;
            /**
             * @description The six figures for which it is handed over: for the patient and guardians, until it is over; null for everybody else.
             * @example 493127
             */
            handoverCode: string | null;
            /**
             * @description How often a wrong code may still be tried; with 0 it is handed over only after a new code was issued.
             * @example 5
             */
            handoverTriesLeft: number;
            /**
             * @description Begins at 1 and rises with each event; also its ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When it counts as late: at the time that was agreed, else at the end of the window that was wished for, else some days after its beginning or the request.
             */
            dueAt: string;
        };
        DeliveryPage: {
            /** @description The latest first. */
            items: components["schemas"]["DeliveryDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        /**
         * @description What happened.
         * @enum {string}
         */
        DeliveryEventType: "requested" | "moved" | "became_late" | "handover_code_refused" | "handover_code_issued";
        DeliveryEventDto: {
            /**
             * @description Counts from 1 without gaps.
             * @example 1
             */
            seq: number;
            /**
             * @description What happened.
             * @example moved
             */
            type: components["schemas"]["DeliveryEventType"];
            /**
             * @description Where the delivery stood after it.
             * @example scheduled
             */
            status: components["schemas"]["DeliveryStatus"];
            /**
             * Format: uuid
             * @description The account; null for the system.
             */
            actorId: string | null;
            /**
             * @description Their role.
             * @enum {string}
             */
            actorRole: "anonymous" | "patient" | "doctor" | "admin" | "system";
            /** @description What was said about it. */
            note: string | null;
            /** @description Latitude of where it happened, WGS 84, in degrees. */
            latitude: number | null;
            /** @description Longitude of where it happened, WGS 84, in degrees. */
            longitude: number | null;
            /**
             * Format: date-time
             * @description The time at the door that was agreed with it.
             */
            scheduledFor: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            occurredAt: string;
        };
        DeliveryEventPage: {
            /** @description From the first to the last. */
            items: components["schemas"]["DeliveryEventDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        DeliveryPositionDto: {
            /**
             * @description Latitude, WGS 84, in degrees.
             * @example 24.6905
             */
            latitude: number;
            /**
             * @description Longitude, WGS 84, in degrees.
             * @example 46.6851
             */
            longitude: number;
        };
        DeliveryTransitionDto: {
            /**
             * @description Where to. On `on_hold` follows where it was before.
             * @example scheduled
             */
            to: components["schemas"]["DeliveryStatus"];
            /**
             * @description What there is to say about it; the reason of a failed attempt, a hold or a cancellation, which need one.
             * @example Nobody at home
             */
            note?: string;
            /** @description Where it happens. */
            location?: components["schemas"]["DeliveryPositionDto"];
            /**
             * Format: date-time
             * @description When it is to be at the door (RFC 3339), within a year; `scheduled` and `rescheduled` need it, with others it means nothing.
             * @example 2026-12-01T16:00:00+03:00
             */
            scheduledFor?: string;
            /**
             * @description The six figures that the patient says at the door; `delivered` needs them, with others they mean nothing.
             * @example 493127
             */
            handoverCode?: string;
        };
        CancelDeliveryDto: {
            /**
             * @description Why.
             * @example I got it at the pharmacy.
             */
            reason: string;
        };
        ChannelChoiceDto: {
            /**
             * @description By mail.
             * @default true
             */
            email: boolean;
            /**
             * @description In the inbox of the product.
             * @default true
             */
            inApp: boolean;
            /**
             * @description On the devices on which you are signed in, where the hospital has a push gateway.
             * @default true
             */
            push: boolean;
            /**
             * @description By text message to your telephone number, where the hospital has an SMS gateway; only what cannot wait.
             * @default false
             */
            sms: boolean;
        };
        CategoryChoicesDto: {
            /** @description Bookings, changes and reminders. */
            appointments?: components["schemas"]["ChannelChoiceDto"];
            /** @description Who acts for whom. */
            family?: components["schemas"]["ChannelChoiceDto"];
            /** @description Results, prescriptions, medical leaves. */
            chart?: components["schemas"]["ChannelChoiceDto"];
            /** @description Where parcels are. */
            deliveries?: components["schemas"]["ChannelChoiceDto"];
        };
        QuietHoursDto: {
            /**
             * @description From then on, by the clock on the wall.
             * @example 22:00
             */
            from: string;
            /**
             * @description Until then; not the same as `from`.
             * @example 07:00
             */
            to: string;
            /**
             * @description IANA zone of that clock.
             * @example Asia/Riyadh
             */
            timeZone: string;
        };
        PreferencesDto: {
            /** @description Every category that can be turned off, on each way. */
            categories: components["schemas"]["CategoryChoicesDto"];
            /** @description When mails wait; null: at no time. */
            quietHours: components["schemas"]["QuietHoursDto"] | null;
            /**
             * @description 0 before you say anything; rises with each change; also its ETag.
             * @example 1
             */
            version: number;
        };
        SavePreferencesDto: {
            /** @description What, and on which ways. */
            categories?: components["schemas"]["CategoryChoicesDto"];
            /** @description When not; null or absent: at any time. */
            quietHours?: components["schemas"]["QuietHoursDto"] | null;
        };
        /**
         * @description What it is about, roughly.
         * @enum {string}
         */
        NotificationCategory: "security" | "emergency" | "appointments" | "family" | "chart" | "deliveries";
        NotificationDto: {
            /**
             * Format: uuid
             * @description Id of the notification.
             */
            id: string;
            /**
             * @description Its place in your inbox: counts from 1 without gaps.
             * @example 12
             */
            seq: number;
            /**
             * @description What it is about, roughly.
             * @example deliveries
             */
            category: components["schemas"]["NotificationCategory"];
            /**
             * @description Which notification it is; stable, for programs.
             * @example delivery_milestone
             */
            template: string;
            /**
             * @description One line, in the language that you read when it came.
             * @example A delivery is on its way to the door
             */
            title: string;
            /**
             * @description What there is to say, in lines.
             * @example The courier is on the way to you.
             */
            body: string;
            /**
             * @description Kind of the thing that it is about; null where it is about no single one.
             * @example delivery
             */
            entityType: string | null;
            /**
             * Format: uuid
             * @description Id of that thing.
             */
            entityId: string | null;
            /**
             * Format: uuid
             * @description The patient who is named in it.
             */
            patientId: string | null;
            /**
             * Format: date-time
             * @description When you read it; null before.
             */
            readAt: string | null;
            /**
             * Format: date-time
             * @description When you were told.
             */
            createdAt: string;
        };
        NotificationPage: {
            /** @description The latest first. */
            items: components["schemas"]["NotificationDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        /**
         * @description Of what.
         * @enum {string}
         */
        WebhookEventType: "appointment.booked" | "appointment.rescheduled" | "appointment.cancelled" | "waitlist.slot_offered" | "record.released" | "record.critical_result_recorded" | "medical_leave.issued" | "medical_leave.revoked" | "prescription.issued" | "prescription.cancelled" | "prescription.expired" | "refill_request.requested" | "refill_request.approved" | "refill_request.denied" | "sos.raised" | "sos.escalated_to_doctors" | "sos.escalated_to_admins" | "delivery.requested" | "delivery.moved" | "delivery.became_late" | "delivery.handover_locked" | "dead_letters.waiting";
        /**
         * @description Why it is not: an admin said so, or it answered 410.
         * @enum {string}
         */
        WebhookDisabledReason: "by_admin" | "gone";
        WebhookEndpointDto: {
            /**
             * Format: uuid
             * @description Id of the endpoint.
             */
            id: string;
            /**
             * Format: uri
             * @description Where.
             */
            url: string;
            /** @description Of what. */
            eventTypes: components["schemas"]["WebhookEventType"][];
            /** @description What it is for. */
            description: string | null;
            /**
             * Format: date-time
             * @description Since when it is not; null while it is.
             */
            disabledAt: string | null;
            /** @description Why it is not: an admin said so, or it answered 410. */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /** @description Whether it is told. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Since when it is known.
             */
            createdAt: string;
        };
        WebhookEndpointPage: {
            /** @description The latest first. */
            items: components["schemas"]["WebhookEndpointDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        CreateWebhookEndpointDto: {
            /**
             * Format: uri
             * @description Where: https, in the open net.
             * @example https://lab.example.com/hooks/hospital
             */
            url: string;
            /**
             * @description Of what.
             * @example [
             *       "appointment.booked"
             *     ]
             */
            eventTypes: components["schemas"]["WebhookEventType"][];
            /**
             * @description What it is for.
             * @example Laboratory
             */
            description?: string | null;
        };
        WebhookEndpointWithSecretDto: {
            /**
             * Format: uuid
             * @description Id of the endpoint.
             */
            id: string;
            /**
             * Format: uri
             * @description Where.
             */
            url: string;
            /** @description Of what. */
            eventTypes: components["schemas"]["WebhookEventType"][];
            /** @description What it is for. */
            description: string | null;
            /**
             * Format: date-time
             * @description Since when it is not; null while it is.
             */
            disabledAt: string | null;
            /** @description Why it is not: an admin said so, or it answered 410. */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * @description Begins at 1 and rises with each change; also its ETag.
             * @example 1
             */
            version: number;
            /** @description Whether it is told. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Since when it is known.
             */
            createdAt: string;
            /**
             * @description By which the receiver proves that a webhook is ours, as standardwebhooks.com says.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string;
        };
        UpdateWebhookEndpointDto: {
            /**
             * Format: uri
             * @description Where: https, in the open net.
             * @example https://lab.example.com/hooks/hospital
             */
            url?: string;
            /**
             * @description Of what.
             * @example [
             *       "appointment.booked"
             *     ]
             */
            eventTypes?: components["schemas"]["WebhookEventType"][];
            /**
             * @description What it is for.
             * @example Laboratory
             */
            description?: string | null;
            /** @description Whether it is told; one that answered 410 is not, until you enable it again. */
            enabled?: boolean;
        };
        WebhookDeliveryDto: {
            /**
             * Format: uuid
             * @description Id of the webhook: the same for each attempt.
             */
            id: string;
            /** @description What happened. */
            eventType: components["schemas"]["WebhookEventType"];
            /**
             * Format: date-time
             * @description When the receiver accepted it; null if it has not.
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description When it was given up because the endpoint was disabled; null if it was not.
             */
            droppedAt: string | null;
            /**
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /**
             * @description Status that the receiver refused it with last; null if it did not answer, or accepted it.
             * @example 503
             */
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredAt: string;
        };
        WebhookDeliveryPage: {
            /** @description The latest first. */
            items: components["schemas"]["WebhookDeliveryDto"][];
            /** @description Cursor of the next page; null at the end. */
            nextCursor: string | null;
        };
        HealthDto: {
            /**
             * @description Always `ok`; a process that is not answers nothing.
             * @enum {string}
             */
            status: "ok";
        };
        ReadinessDto: {
            /**
             * @description Always `ok`; a process that is not answers nothing.
             * @enum {string}
             */
            status: "ok";
            /**
             * @description PostgreSQL, without which there is no readiness.
             * @enum {string}
             */
            database: "up";
            /**
             * @description Redis, without which jobs and live updates wait.
             * @enum {string}
             */
            redis: "up" | "down";
        };
        ProblemField: {
            /**
             * @description JSON pointer of the field in the body, or of the query parameter.
             * @example /startsAt
             */
            pointer: string;
            /**
             * @description Stable code of the rule that refused it.
             * @example is_iso8601
             */
            code: string;
            /**
             * @description What the rule wants.
             * @example startsAt must be a valid ISO 8601 date string
             */
            detail: string;
        };
        Problem: {
            /**
             * @description Names the kind of problem; one for each code.
             * @example urn:problem:appointment.slot_taken
             */
            type: string;
            /**
             * @description Short title of the status.
             * @example Conflict
             */
            title: string;
            /**
             * @description HTTP status.
             * @example 409
             */
            status: number;
            /**
             * @description What happened, for a person.
             * @example That slot is taken.
             */
            detail: string;
            /**
             * @description This occurrence; it names the request.
             * @example urn:request:0199b6a0-0000-7000-8000-000000000000
             */
            instance: string;
            /**
             * @description Stable code for programs.
             * @example appointment.slot_taken
             */
            code: string;
            /**
             * @description The same id as in `X-Request-Id` and in the logs.
             * @example 0199b6a0-0000-7000-8000-000000000000
             */
            requestId: string;
            /** @description The refused fields, with status 422. */
            errors?: components["schemas"]["ProblemField"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrivenDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScheduledTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledTaskList"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openQueueBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file.too_large`: The file is larger than 20 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `file.type_not_allowed`: By its content the file is no PDF, PNG, JPEG or DICOM file.
             *
             *     `file.not_multipart`: Send the file as multipart/form-data, in one part named file.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `file.missing`: Send exactly one file, in a part named file.
             *
             *     `file.empty`: The file is empty.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes; then the answer is 206. */
                Range?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, to be saved: it is never shown as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/dicom": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/dicom": string;
                };
            };
            /** @description The client has it already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file.range_not_satisfiable`: The file has no such range of bytes. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLinkDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFileByLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes; then the answer is 206. */
                Range?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, to be saved: it is never shown as a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/dicom": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/dicom": string;
                };
            };
            /** @description The client has it already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file.range_not_satisfiable`: The file has no such range of bytes. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only what this account did. */
                actorId?: string;
                /** @description Only what concerns this patient. */
                patientId?: string;
                /** @description Only this action. */
                action?: string;
                /** @description Only what was recorded at this instant (RFC 3339) or later. */
                from?: string;
                /** @description Only what was recorded before this instant (RFC 3339). */
                to?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            /** @description Look into your mail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy`: Too many people sign in at this moment: try again in a few seconds.
             *
             *     `service.unavailable`: the service cannot answer now; see `Retry-After`.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `user.email_taken`: Another account has this e-mail address.
             *
             *     `patient.national_id_taken`: Another patient has this national id.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.invalid_code`: The code is wrong or has expired.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.invalid_credentials`: The e-mail address or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy`: Too many people sign in at this moment: try again in a few seconds.
             *
             *     `service.unavailable`: the service cannot answer now; see `Retry-After`.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.invalid_refresh_token`: The refresh token is not valid: sign in again.
             *
             *     `auth.refresh_token_reused`: The refresh token was used before, so the session is ended: sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The refresh token, for these routes alone; no script can read it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.invalid_credentials`: The e-mail address or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy`: Too many people sign in at this moment: try again in a few seconds.
             *
             *     `service.unavailable`: the service cannot answer now; see `Retry-After`.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody is signed in by the cookie any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshBrowserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The refresh token, for these routes alone; no script can read it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowserSessionDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.no_browser_session`: Nobody is signed in in this browser: sign in.
             *
             *     `auth.invalid_refresh_token`: The refresh token is not valid: sign in again.
             *
             *     `auth.refresh_token_reused`: The refresh token was used before, so the session is ended: sign in again.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordDto"];
            };
        };
        responses: {
            /** @description Look into your mail. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            /** @description The password is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.invalid_token`: The link is wrong, has expired or was used before.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy`: Too many people sign in at this moment: try again in a few seconds.
             *
             *     `service.unavailable`: the service cannot answer now; see `Retry-After`.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.invalid_credentials`: The e-mail address or the password is wrong.
             *
             *     `auth.unauthenticated`: the access token is missing, expired or revoked.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `auth.busy`: Too many people sign in at this moment: try again in a few seconds.
             *
             *     `service.unavailable`: the service cannot answer now; see `Retry-After`.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySessions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Part of a name or e-mail address. */
                q?: string;
                /** @description Only accounts with this role. */
                role?: components["schemas"]["UserRole"];
                /** @description Only active accounts, or only closed ones. */
                active?: boolean;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `user.email_taken`: Another account has this e-mail address.
             *
             *     `patient.national_id_taken`: Another patient has this national id.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.email_taken`: Another account has this e-mail address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.last_admin`: This is the last admin who can sign in: make another one first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPatients: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Part of a name in either script, of the national id or of the telephone number. */
                q?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePatient: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePatientDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `patient.identity_fields_fixed`: Date of birth, sex and national id are changed by the staff.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `patient.national_id_taken`: Another patient has this national id. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccessLog: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    breakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakGlassDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassGrantDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBreakGlassGrants: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that were reviewed, or only those that were not. */
                reviewed?: boolean;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewBreakGlassGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBreakGlassDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassGrantDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `break_glass.own_review`: Another administrator reviews what you have opened.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `break_glass.reviewed`: This has been reviewed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDependents: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependentPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDependent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDependentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `patient.national_id_taken`: Another patient has this national id. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `dependent.not_a_minor`: Only somebody under 18 is added without their own acceptance: invite the patient instead.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuardianships: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those in this state. */
                status?: components["schemas"]["GuardianshipStatus"];
                /** @description Only those of this dependent. */
                patientId?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignGuardian: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignGuardianDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guardianship.exists`: There is such a guardianship, or an invitation to it, already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `guardianship.guardian_unknown`: The guardian must be an active account of a patient.
             *
             *     `guardianship.patient_unknown`: There is no such patient.
             *
             *     `guardianship.of_oneself`: Nobody is their own guardian.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteGuardianship: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteGuardianshipDto"];
            };
        };
        responses: {
            /** @description If there is such a patient, a link goes to the address. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `guardianship.of_oneself`: Nobody is their own guardian.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptGuardianship: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptGuardianshipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `guardianship.invalid_token`: This invitation cannot be used: it is wrong, used, expired or not yours.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateGuardianship: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScopesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `guardianship.scopes_not_yours`: A guardian may give scopes up, but not take more.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guardianship.ended`: This guardianship has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeGuardianship: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianshipDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `guardianship.ended`: This guardianship has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClinics: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Part of the name, in either script. */
                q?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClinic: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClinicDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClinic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateClinic: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClinicDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clinic.time_zone_in_use`: The time zone cannot change while doctors have schedules in the clinic. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveClinic: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDoctors: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only doctors of this clinic. */
                clinicId?: string;
                /** @description Only this specialty. */
                specialty?: string;
                /** @description Only doctors who speak this language (ISO 639 code). */
                language?: string;
                /** @description Part of a name, in either script. */
                q?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDoctor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDoctorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployedDoctorDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.email_taken`: Another account has this e-mail address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `doctor.unknown_clinic`: One of the clinics does not exist.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDoctor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDoctor: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDoctorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployedDoctorDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `doctor.unknown_clinic`: One of the clinics does not exist.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivateDoctor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivatedDoctorDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOnCallShifts: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only this doctor's. */
                doctorId?: string;
                /** @description Only shifts that end after this instant (RFC 3339). A plain date means its first moment in UTC. */
                from?: string;
                /** @description Only shifts that start before this instant (RFC 3339). A plain date includes that day, in UTC. */
                to?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallShiftPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOnCallShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOnCallShiftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallShiftDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `on_call_shift.unknown_doctor`: There is no such active doctor.
             *
             *     `on_call_shift.range_invalid`: The end must be after the start and after now, and at most a week after the start.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOnCallGaps: {
        parameters: {
            query?: {
                /** @description From this instant (RFC 3339); a plain date means its first moment in UTC. Now, unless it is said. */
                from?: string;
                /** @description Until this instant (RFC 3339), at most 92 days later; a plain date includes that day. Two weeks later, unless it is said. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnCallGapPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `on_call_shift.rota_range_invalid`: The range must begin before it ends and have 92 days at most.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOnCallShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `on_call_shift.over`: The shift is over: it stays in the rota. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of this doctor. */
                doctorId?: string;
                /** @description Only those in this clinic. */
                clinicId?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `schedule.overlap`: Another schedule of the doctor covers some of that time. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `schedule.not_in_clinic`: The doctor does not work in that clinic.
             *
             *     `schedule.times_invalid`: The end must be after the start.
             *
             *     `schedule.validity_invalid`: The validity must not end before it begins.
             *
             *     `schedule.without_slots`: There would be no slot at all: look at weekdays, validity and slot length.
             *
             *     `schedule.visit_type_not_offered`: The clinic does not offer one of the visit types.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.precondition_required`: Send If-Match with the ETag of the version that you read. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `schedule.overlap`: Another schedule of the doctor covers some of that time. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `schedule.not_in_clinic`: The doctor does not work in that clinic.
             *
             *     `schedule.times_invalid`: The end must be after the start.
             *
             *     `schedule.validity_invalid`: The validity must not end before it begins.
             *
             *     `schedule.without_slots`: There would be no slot at all: look at weekdays, validity and slot length.
             *
             *     `schedule.visit_type_not_offered`: The clinic does not offer one of the visit types.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.precondition_required`: Send If-Match with the ETag of the version that you read. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSlots: {
        parameters: {
            query: {
                /** @description First date, in the clinic's zone. */
                from: string;
                /** @description Last date, in the clinic's zone; at most 31 days in all. */
                to: string;
                /** @description Only this doctor. */
                doctorId?: string;
                /** @description Only this clinic. */
                clinicId?: string;
                /** @description Only slots that can be visited in this way. */
                visitType?: components["schemas"]["VisitType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotList"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `slot.doctor_or_clinic_required`: Name a doctor or a clinic.
             *
             *     `slot.range_invalid`: The range must begin before it ends and have 31 days at most.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSlotDays: {
        parameters: {
            query: {
                /** @description First date, in the clinic's zone. */
                from: string;
                /** @description Last date, in the clinic's zone; at most 31 days in all. */
                to: string;
                /** @description Only this doctor. */
                doctorId?: string;
                /** @description Only this clinic. */
                clinicId?: string;
                /** @description Only slots that can be visited in this way. */
                visitType?: components["schemas"]["VisitType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotDayList"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `slot.doctor_or_clinic_required`: Name a doctor or a clinic.
             *
             *     `slot.range_invalid`: The range must begin before it ends and have 31 days at most.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNextSlots: {
        parameters: {
            query?: {
                /** @description Only this clinic. */
                clinicId?: string;
                /** @description Only doctors of this specialty. */
                specialty?: string;
                /** @description Only this doctor. */
                doctorId?: string;
                /** @description Only slots that can be visited in this way. */
                visitType?: components["schemas"]["VisitType"];
                /** @description How many slots at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotList"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOff: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTimeOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTimeOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `time_off.affects_appointments`: There are appointments in that time: move them, or have them cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `time_off.range_invalid`: The end must be after the start.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTimeOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppointmentStatistics: {
        parameters: {
            query?: {
                /** @description First date. 29 days before the last one, unless it is said. */
                from?: string;
                /** @description Last date, at most 366 days in all. Today, unless it is said. */
                to?: string;
                /** @description IANA zone by whose clock days begin. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentStatisticsDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.statistics_range_invalid`: The range must not end before it begins and have 366 days at most.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those in this state. */
                status?: components["schemas"]["AppointmentStatus"];
                /** @description Only those of this kind. */
                visitType?: components["schemas"]["VisitType"];
                /** @description Only those that start at this instant (RFC 3339) or later. A plain date means its first moment in UTC. */
                from?: string;
                /** @description Only those that start before this instant (RFC 3339). A plain date includes that day, in UTC. */
                to?: string;
                /** @description Only those with this doctor. */
                doctorId?: string;
                /** @description Only those of this patient. */
                patientId?: string;
                /** @description Only those of this clinic. */
                clinicId?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bookAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookAppointmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.slot_taken`: That slot is taken: choose another one.
             *
             *     `appointment.patient_busy`: The patient has another appointment at that time.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.slot_not_offered`: No slot is offered at that time.
             *
             *     `appointment.in_past`: That time has passed.
             *
             *     `appointment.beyond_horizon`: That time is further ahead than the clinic books.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAppointmentHistory: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppointmentCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelAppointmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.illegal_transition`: The present state of the appointment does not allow this.
             *
             *     `appointment.too_late_to_change`: It is too late to change this appointment: ask the clinic.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rescheduleAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleAppointmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.illegal_transition`: The present state of the appointment does not allow this.
             *
             *     `appointment.too_late_to_change`: It is too late to change this appointment: ask the clinic.
             *
             *     `appointment.slot_taken`: That slot is taken: choose another one.
             *
             *     `appointment.patient_busy`: The patient has another appointment at that time.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.slot_not_offered`: No slot is offered at that time.
             *
             *     `appointment.in_past`: That time has passed.
             *
             *     `appointment.beyond_horizon`: That time is further ahead than the clinic books.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkInAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `appointment.illegal_transition`: The present state of the appointment does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `appointment.illegal_transition`: The present state of the appointment does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `appointment.illegal_transition`: The present state of the appointment does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAppointmentNoShow: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `appointment.illegal_transition`: The present state of the appointment does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldSlotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotHoldDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `appointment.slot_taken`: That slot is taken: choose another one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.slot_not_offered`: No slot is offered at that time.
             *
             *     `appointment.in_past`: That time has passed.
             *
             *     `appointment.beyond_horizon`: That time is further ahead than the clinic books.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitlistEntries: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that stand so. */
                status?: components["schemas"]["WaitlistStatus"];
                /** @description Only those of this patient. */
                patientId?: string;
                /** @description Only those that name this doctor. */
                doctorId?: string;
                /** @description Only those that name this clinic. */
                clinicId?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinWaitlist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinWaitlistDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `waitlist.already_waiting`: The patient is waiting for that already.
             *
             *     `waitlist.too_many_entries`: The patient is waiting in ten lines already: leave one first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `waitlist.doctor_or_clinic_required`: Name a doctor, a clinic, or both.
             *
             *     `waitlist.nobody_to_wait_for`: There is no such doctor or clinic for that kind of visit.
             *
             *     `waitlist.range_invalid`: The range must end today or later, not before it begins, and have 366 days at most.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptWaitlistOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `waitlist.nothing_offered`: No slot is offered to you now: the offer is over, or there was none.
             *
             *     `appointment.slot_taken`: That slot is taken: choose another one.
             *
             *     `appointment.patient_busy`: The patient has another appointment at that time.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `appointment.slot_not_offered`: No slot is offered at that time.
             *
             *     `appointment.in_past`: That time has passed.
             *
             *     `appointment.beyond_horizon`: That time is further ahead than the clinic books.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveWaitlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `waitlist.entry_ended`: This entry of the waitlist has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPatientSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of this kind. */
                kind?: components["schemas"]["RecordKind"];
                /** @description Only those that name this code (LOINC, ICD-10, ATC, CVX, a modality …). */
                code?: string;
                /** @description Only those that are effective at this instant, or on this date, or later. */
                from?: string;
                /** @description Only those that are effective before this instant, or up to the end of this date. */
                to?: string;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRecordDto"] & ({
                    /** @enum {string} */
                    kind: "lab_result";
                    content: components["schemas"]["LabResultContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "radiology";
                    content: components["schemas"]["RadiologyContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "diagnosis";
                    content: components["schemas"]["DiagnosisContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "allergy";
                    content: components["schemas"]["AllergyContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "vital_signs";
                    content: components["schemas"]["VitalSignsContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "immunization";
                    content: components["schemas"]["ImmunizationContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "procedure";
                    content: components["schemas"]["ProcedureContentDto"];
                } | {
                    /** @enum {string} */
                    kind: "note";
                    content: components["schemas"]["NoteContentDto"];
                });
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.in_future`: A record is not of the future: at most one day ahead.
             *
             *     `record.appointment_unknown`: There is no such appointment of this patient.
             *
             *     `record.release_contradictory`: Either the record is released at once, or at that time.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getObservationSeries: {
        parameters: {
            query?: {
                /** @description Only what was measured at this instant, or on this date, or later. */
                from?: string;
                /** @description Only what was measured before this instant, or up to the end of this date. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRecordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.forbidden`: This function is not available to your role.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.entered_in_error`: This record was entered in error: it is not changed any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.in_future`: A record is not of the future: at most one day ahead.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.precondition_required`: Send If-Match with the ETag of the version that you read. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecordVersions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordVersionPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.forbidden`: This function is not available to your role.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.entered_in_error`: This record was entered in error: it is not changed any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markRecordEnteredInError: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.forbidden`: This function is not available to your role.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.entered_in_error`: This record was entered in error: it is not changed any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.entered_in_error`: This record was entered in error: it is not changed any more.
             *
             *     `record.not_critical`: There is nothing critical in this record.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMedicalLeaves: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of this patient. */
                patientId?: string;
                /** @description Only those in this state. */
                status?: components["schemas"]["MedicalLeaveStatus"];
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicalLeavePage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueMedicalLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueMedicalLeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicalLeaveDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `medical_leave.overlap`: The patient has another medical leave at that time.
             *
             *     `medical_leave.not_issued`: This medical leave does not stand any more.
             *
             *     `medical_leave.no_clinic`: You work in no clinic in whose name a medical leave could be issued.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `medical_leave.period`: A medical leave ends on its first day or later, within a year.
             *
             *     `medical_leave.appointment_unknown`: There is no such appointment of this patient.
             *
             *     `medical_leave.supersedes_unknown`: You have issued no such medical leave to this patient.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMedicalLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicalLeaveDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMedicalLeaveDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeMedicalLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicalLeaveDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.forbidden`: This function is not available to your role.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `medical_leave.not_issued`: This medical leave does not stand any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.rate_limited`: Too many requests: wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrescriptions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of this patient. */
                patientId?: string;
                /** @description Only those in this state. */
                status?: components["schemas"]["PrescriptionStatus"];
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issuePrescription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuePrescriptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `prescription.allergy_conflict`: The patient has a recorded allergy to a prescribed medication: acknowledge it with a reason, or prescribe another one.
             *
             *     `prescription.duplicate_therapy`: The same medication is prescribed already: acknowledge it with a reason, or leave it out.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `prescription.appointment_mismatch`: Name an appointment of yours with this patient.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printPrescription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.break_glass_required`: Break the glass first, with a written reason: charts are not open to administrators.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPrescription: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPrescriptionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrescriptionDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `prescription.not_active`: The prescription is no longer active. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestRefill: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRefillDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefillRequestDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `refill_request.not_refillable`: This prescription cannot be refilled: see the doctor.
             *
             *     `refill_request.no_refills_left`: No refills are left on this prescription.
             *
             *     `refill_request.exists`: A refill of this prescription is requested already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefillRequests: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of this patient. */
                patientId?: string;
                /** @description Only those in this state. */
                status?: components["schemas"]["RefillStatus"];
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefillRequestPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRefill: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRefillDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefillRequestDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `refill_request.decided`: This request is decided already.
             *
             *     `prescription.allergy_conflict`: The patient has a recorded allergy to a prescribed medication: acknowledge it with a reason, or prescribe another one.
             *
             *     `prescription.duplicate_therapy`: The same medication is prescribed already: acknowledge it with a reason, or leave it out.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denyRefill: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DenyRefillDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefillRequestDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `refill_request.decided`: This request is decided already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsultations: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that are in this state now. */
                status?: components["schemas"]["ConsultationStatus"];
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseConsultationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `access.forbidden`: This function is not available to your role.
             *
             *     `access.forbidden`: not a function of the caller’s role.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `consultation.not_open`: The consultation is not open yet.
             *
             *     `consultation.closed`: The consultation is closed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIceServers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IceServersDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `consultation.not_open`: The consultation is not open yet.
             *
             *     `consultation.closed`: The consultation is closed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only what follows this message. */
                afterSeq?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `consultation.not_open`: The consultation is not open yet.
             *
             *     `consultation.closed`: The consultation is closed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `consultation.message_empty`: A message needs a text or a file.
             *
             *     `file.not_found`: There is no such file of yours that is not attached to anything yet.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `consultation.on_legal_hold`: The consultation is on legal hold: nothing of it may be deleted.
             *
             *     `consultation.purged`: The messages of this consultation have been deleted.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftConsultationHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `consultation.not_on_legal_hold`: The consultation is not on legal hold. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSosStatistics: {
        parameters: {
            query?: {
                /** @description Raised at this instant (RFC 3339) or later; a plain date means its first moment in UTC. 30 days before the end, unless it is said. */
                from?: string;
                /** @description Raised before this instant (RFC 3339), at most 366 days later; a plain date includes that day. Now, unless it is said. */
                to?: string;
                /** @description IANA zone by whose clock the hours are told. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosStatisticsDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `sos.statistics_range_invalid`: The range must begin before it ends and have 366 days at most.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSos: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those in this state. */
                status?: components["schemas"]["SosStatus"];
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseSosDto"];
            };
        };
        responses: {
            /** @description There is an active one already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `sos.patient_required`: Name the patient who needs help.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSosEvents: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosEventPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmergencyCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyCardDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.over`: The SOS is over: raise a new one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    locateSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocateSosDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.over`: The SOS is over: raise a new one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SosStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dispatchSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SosStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arriveAtSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SosStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SosStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportFalseSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSosDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSosDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SosDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sos.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAddresses: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAddressDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `address.too_many`: There are too many addresses: delete one first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `address.position_incomplete`: Give latitude and longitude, or neither.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `address.default_required`: One address is the default: make another one the default instead.
             *
             *     `address.default_changed`: Another address has just become the default: look at the list and try again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `address.position_incomplete`: Give latitude and longitude, or neither.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countDeliveries: {
        parameters: {
            query?: {
                /** @description Only those to this city, in whatever case. */
                city?: string;
                /** @description Only those that are to be at the door on this date. */
                day?: string;
                /** @description IANA zone of that date; the one in which the hospital delivers, unless it is said. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryCountsDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those to this city, in whatever case. */
                city?: string;
                /** @description Only those that are to be at the door on this date. */
                day?: string;
                /** @description IANA zone of that date; the one in which the hospital delivers, unless it is said. */
                timeZone?: string;
                /** @description Only those in this state. */
                status?: components["schemas"]["DeliveryStatus"];
                /** @description Only those of this patient. */
                patientId?: string;
                /** @description Only those of this prescription. */
                prescriptionId?: string;
                /** @description `true`: only those that are late now; `false`: only the others. */
                late?: boolean;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDeliveryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `prescription.not_active`: The prescription is no longer active.
             *
             *     `delivery.nothing_left`: Nothing is left of this prescription.
             *
             *     `delivery.quantity_exceeded`: Less than that is left of this prescription.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `delivery.window_invalid`: The window must begin before it ends, end in the future, and lie within a year.
             *
             *     `delivery.address_required`: Name an address, or keep one that is the default.
             *
             *     `delivery.unknown_item`: Name items of this prescription.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveryEvents: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryEventPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `delivery.illegal_transition`: That cannot follow on the present state.
             *
             *     `delivery.handover_locked`: The code was wrong too often: the patient must get a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `delivery.scheduled_for_invalid`: The time at the door must be in the future, and within a year.
             *
             *     `delivery.wrong_handover_code`: This is not the code of this delivery.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeliveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery.illegal_transition`: That cannot follow on the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueHandoverCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery.over`: The delivery is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `notification_preferences.quiet_hours_empty`: Quiet hours must end at another time than that at which they begin.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `true`: only those that you have not read. */
                unread?: boolean;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeat a request with the same key and body and nothing is done twice: the first answer comes again. Kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook.target_not_allowed`: The address must be https, without a password, and lie in the open net.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: the body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_media_type`: the body is not application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook.target_not_allowed`: The address must be https, without a password, and lie in the open net.
             *
             *     `validation.failed`: `errors` names each refused field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecretDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.precondition_failed`: The resource has changed since you read it: read it again.
             *
             *     `request.precondition_failed`: somebody else has changed it meanwhile.
             */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.unauthenticated`: the access token is missing, expired or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.forbidden`: not a function of the caller’s role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `resource.not_found`: There is no such resource. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation.failed`: `errors` names each refused field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service.unavailable`: the service cannot answer now; see `Retry-After`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description `request.malformed`: the request could not be read, or its body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `service.database_away`: The database does not answer.
             *
             *     `service.unavailable`: the service cannot answer now; see `Retry-After`.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
