import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AppointmentBooked } from '#libs/appointments';
import { type DomainEvent, type Mail, MailTransport, Outbox, Transaction } from '#libs/platform';
import { mailRequestHandlers, type RequestMails } from '../src/jobs/request-mails.js';
import { SendMailWhenRequested } from '../src/jobs/send-mail-when-requested.js';
import { MailRequested } from '../src/notifications.events.js';
import { NotificationsContext } from './support/notifications-context.js';
import { People } from './support/people.js';

let context: NotificationsContext;
let people: People;
beforeAll(async () => {
  context = await NotificationsContext.start();
  people = new People(context.context.database);
});
afterAll(() => context.close());
afterEach(() => void jest.restoreAllMocks());

const book = async (): Promise<string> =>
  people.appointment(await people.add('patient'), await people.add('doctor'));

const asEvent = <Payload extends DomainEvent['payload']>(
  id: string,
  name: string,
  payload: Payload,
): DomainEvent<Payload> => ({ id, name, payload, occurredAt: new Date(), actorId: null, requestId: null });

describe('a mail', () => {
  it('goes out once, however often its event is handled', async () => {
    const appointmentId = await book();
    const { rows, inbox } = await context.happens(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
    expect(inbox).toHaveLength(2);
    const eventId = rows[0]?.event_id ?? '';

    const type = mailRequestHandlers.find(({ name }) => name === 'RequestMailsWhenAppointmentBooked');
    const again = context.get<RequestMails>(type as never);
    await context
      .get(Transaction)
      .run(() => again.handle(asEvent(eventId, AppointmentBooked.name, { appointmentId })));
    const send = jest.spyOn(context.get(MailTransport), 'send');
    for (const { id } of rows)
      await context.get(SendMailWhenRequested).handle(asEvent(eventId, MailRequested.name, { mailId: id }));

    expect(send).not.toHaveBeenCalled();
    const after = await context.settled(eventId);
    expect(after.rows).toEqual(rows);
    expect(after.inbox).toEqual(inbox);
  });

  it('is in the inbox once after a crash between sending and marking, under one message id', async () => {
    const transport = context.get(MailTransport);
    const deliver = transport.send.bind(transport);
    const sent: Mail[] = [];
    const send = jest.spyOn(transport, 'send').mockImplementation(async (mail) => {
      const isFirst = sent.push(mail) === 1;
      await deliver(mail);
      if (isFirst) throw new Error('killed after sending');
    });
    const { rows, inbox } = await context.happens(AppointmentBooked, {
      appointmentId: await book(),
      version: 1,
      moves: 0,
    });

    expect(send).toHaveBeenCalledTimes(3);
    const repeated = sent.filter(({ messageId }) => messageId === sent[0]?.messageId);
    expect(repeated).toHaveLength(2);
    expect(inbox).toHaveLength(2);
    expect(rows.every(({ sent_at }) => sent_at !== null)).toBe(true);
  });

  it('does not hold up its neighbour when it fails', async () => {
    const transport = context.get(MailTransport);
    const deliver = transport.send.bind(transport);
    let refused = 0;
    jest.spyOn(transport, 'send').mockImplementation(async (mail) => {
      if (mail.subject.startsWith('New appointment') && refused++ < 2) throw new Error('try later');
      await deliver(mail);
    });
    const { inbox } = await context.happens(AppointmentBooked, {
      appointmentId: await book(),
      version: 1,
      moves: 0,
    });
    expect(refused).toBe(3);
    expect(inbox).toHaveLength(2);
  });

  it('is not asked for when the event is rolled back', async () => {
    const appointmentId = await book();
    const count = async (): Promise<unknown> => context.context.database.query('SELECT count(*) FROM mails');
    const before = await count();
    await expect(
      context.get(Transaction).run(async () => {
        await context.get(Outbox).publish(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await new Promise((done) => setTimeout(done, 300));
    expect(await count()).toEqual(before);
  });
});
