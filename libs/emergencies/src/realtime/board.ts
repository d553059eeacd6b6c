import { Injectable, Logger } from '@nestjs/common';
import {
  type ConnectedClient,
  type Connections,
  inEmergency,
  type Keeper,
  messageOf,
  NotFound,
  Warden,
} from '#libs/platform';
import { EmergenciesConfig } from '../emergencies.config.js';
import { Emergencies } from '../emergencies.js';
import { Responders } from '../responders.js';
import { SosNews } from '../sos-news.js';
import { type SosRequest } from '../sos-request.js';
import { SosWatch, type Told } from '../sos-watch.js';
import { SosPolicy } from '../sos.policy.js';
import { Subscription } from './subscription.js';

/**
 * The board of this process: who watches, who follows, and how far each has been told. Everything comes from PostgreSQL:
 * at once when something changes in this process or another one says so over Redis, and once a second whatever was said.
 */
@Injectable()
export class Board implements Keeper {
  private readonly logger = new Logger(Board.name);
  private readonly subscriptions = new Map<string, Subscription>();
  private turn: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(
    private readonly watch: SosWatch,
    private readonly responders: Responders,
    private readonly emergencies: Emergencies,
    private readonly policy: SosPolicy,
    private readonly news: SosNews,
    private readonly warden: Warden,
    private readonly config: EmergenciesConfig,
  ) {}

  /** Begins to serve a namespace. */
  serve(namespace: Connections): void {
    this.news.changed.subscribe(() => {
      namespace.serverSideEmit('changed');
      this.lookSoon();
    });
    namespace.on('changed', () => this.lookSoon());
    this.warden.takeAlong(this);
  }

  /** Shows a responder all that is theirs to answer, and tells what changes from then on. */
  async show(client: ConnectedClient): Promise<SosRequest[]> {
    return this.inTurn(async () => {
      const subscription = this.subscriptionOf(client);
      const [requests, onDuty] = await Promise.all([this.watch.present([]), this.onDuty()]);
      subscription.watches = true;
      const shown = requests.filter((sos) => subscription.concerns(sos, onDuty));
      // Before anything else is told: the answer must come first.
      await this.emergencies.noteRead(shown);
      subscription.begin(shown);
      return shown;
    });
  }

  /** Tells what changes of one SOS from its present state on, which is returned. */
  async follow(client: ConnectedClient, sosId: string): Promise<SosRequest> {
    return this.inTurn(async () => {
      const { actor } = client.data;
      const found = (await this.watch.present([sosId])).find(({ id }) => id === sosId) ?? null;
      const sos = await this.policy.assertSeen(actor, found);
      await this.emergencies.noteRead([sos]);
      const subscription = this.subscriptionOf(client);
      subscription.follows.add(sosId);
      subscription.begin([sos]);
      return sos;
    });
  }

  /** Looks how things stand, and first who has lost the right to be told. */
  async makeRound(): Promise<void> {
    if (this.subscriptions.size === 0) return;
    await inEmergency(() => this.inTurn(() => this.compare(true)));
  }

  private subscriptionOf(client: ConnectedClient): Subscription {
    let subscription = this.subscriptions.get(client.id);
    if (!subscription) {
      subscription = new Subscription(client, this.config.LOCAL_EMERGENCY_NUMBER);
      this.subscriptions.set(client.id, subscription);
      client.once('disconnect', () => this.subscriptions.delete(client.id));
      // It may have gone while it waited for its turn.
      if (!client.connected) this.subscriptions.delete(client.id);
    }
    return subscription;
  }

  private lookSoon(): void {
    if (this.subscriptions.size === 0) return;
    const look = (): Promise<void> => {
      this.next = undefined;
      return this.compare(false);
    };
    this.next ??= inEmergency(() => this.inTurn(look)).catch((error: unknown) =>
      this.logger.warn(`A change is told later: ${messageOf(error)}`),
    );
  }

  /** One after another, so that none tells what was so before what has been told already; in the caller's name. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async compare(withRights: boolean): Promise<void> {
    const subscriptions = [...this.subscriptions.values()];
    const known = new Set(subscriptions.flatMap(({ told }) => [...told.keys()]));
    const [requests, onDuty] = await Promise.all([this.watch.present([...known]), this.onDuty()]);
    if (withRights) await this.putOut(subscriptions, requests);
    const events = await this.watch.eventsAfter(behind(requests, subscriptions));
    for (const sos of requests) {
      const ofThis = events.filter(({ sosId }) => sosId === sos.id);
      for (const subscription of subscriptions) subscription.tell(sos, ofThis, onDuty);
    }
  }

  /** Whoever follows for a dependent may be a guardian no longer. */
  private async putOut(
    subscriptions: readonly Subscription[],
    requests: readonly SosRequest[],
  ): Promise<void> {
    const { code, message: detail } = new NotFound();
    for (const subscription of subscriptions)
      for (const sos of requests) {
        if (!subscription.follows.has(sos.id)) continue;
        if (!(await this.policy.sees(subscription.client.data.actor, sos)))
          subscription.putOut(sos.id, { code, detail });
      }
  }

  private async onDuty(): Promise<ReadonlySet<string>> {
    return new Set(await this.responders.onDuty());
  }
}

/** Of which requests somebody has yet to be told something, and from where on. */
function behind(requests: readonly SosRequest[], subscriptions: readonly Subscription[]): Told[] {
  return requests.flatMap(({ id, version }) => {
    const told = subscriptions.flatMap((subscription) => subscription.told.get(id) ?? []);
    const seq = Math.min(version, ...told);
    return seq < version ? [{ sosId: id, seq }] : [];
  });
}
