import { dataOf, HospitalClient, idempotent, ProblemError } from '../src/index.js';

const client = new HospitalClient({ baseUrl: 'https://hospital.example' });
await client.signIn('patient@demo.test', 'demo-hospital-2026');

// REST: paths, bodies and answers are typed; whatever is not a success is thrown.
const slots = await dataOf(client.rest.GET('/v1/slots/next', { params: { query: { visitType: 'online' } } }));
const [first] = slots.items;
if (first) {
  const { doctorId, clinicId, startsAt } = first;
  try {
    const appointment = await dataOf(
      client.rest.POST('/v1/appointments', {
        body: { doctorId, clinicId, startsAt, visitType: 'online' },
        params: { header: idempotent() },
      }),
    );
    console.log(appointment.id);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'appointment.slot_taken') throw error;
  }
}

// A consultation: it comes back after every interruption, and nothing is lost, doubled or out of order.
const room = client.consultation('0199b6a0-0000-7000-8000-000000000000');
room.on('message', ({ seq, body }) => {
  console.log(seq, body);
  room.read(seq);
});
room.on('typing', (userIds) => console.log(`${userIds.length} people type`));
room.on('ended', (why) => console.log(why.message));
await room.join();
const { seq } = await room.send('Good morning!');
console.log(`Committed as ${seq}`);
await room.leave();

// An SOS: sent until it is answered, also after the app was closed in between.
const emergencies = client.emergencies();
const sos = await emergencies.raise({ category: 'medical', latitude: 24.7136, longitude: 46.6753 });
emergencies.on('updated', ({ status }) => console.log(status));
await emergencies.follow(sos.id);
client.close();
