import { Injectable } from '@nestjs/common';
import { newId } from '../database/id.js';
import { Transaction } from '../database/transaction.js';

/** A process that has not been heard of for so long is gone, with all its connections. */
const GONE_AFTER = `interval '10 seconds'`;

/** A connection, as the register knows it. */
export interface RegisteredConnection {
  id: string;
  userId: string;
  namespace: string;
}

/**
 * Who is connected, to whichever api process. Each process vouches for its own connections by a sign of life; when
 * it dies, whatever the reason, its connections are gone with it, and nobody is taken to be there who is not. The
 * times are PostgreSQL's, so that clocks of different machines need not agree.
 */
@Injectable()
export class ConnectionRegister {
  private nodeId: string | undefined;

  constructor(private readonly transaction: Transaction) {}

  /**
   * Enters a connection, unless its owner has too many to the same namespace.
   *
   * @returns false if there are `limit` of them already
   */
  async enter({ id, userId, namespace }: RegisteredConnection, limit: number): Promise<boolean> {
    const nodeId = (this.nodeId ??= await this.join());
    return this.transaction.run(async () => {
      // One after another, or two that come at once would both see room for one more.
      await this.transaction.rows(
        `SELECT pg_advisory_xact_lock(hashtextextended('connections:' || $1, 0))`,
        [userId],
        'connections_lock',
      );
      const entered = await this.transaction.rows(
        `INSERT INTO realtime_connections (id, node_id, user_id, namespace)
         SELECT $1, $2, $3, $4
          WHERE (SELECT count(*) FROM realtime_connections c JOIN realtime_nodes n ON n.id = c.node_id
                  WHERE c.user_id = $3 AND c.namespace = $4 AND n.seen_at > now() - ${GONE_AFTER}) < $5
         RETURNING id`,
        [id, nodeId, userId, namespace, limit],
        'connection_enter',
      );
      return entered.length === 1;
    });
  }

  /** Strikes a connection out. */
  async leave(id: string): Promise<void> {
    await this.transaction.rows('DELETE FROM realtime_connections WHERE id = $1', [id], 'connection_leave');
  }

  /**
   * Gives a sign of life, and clears away processes that gave none.
   *
   * @returns false when this process was itself taken for dead: then its connections are forgotten
   */
  async signOfLife(): Promise<boolean> {
    if (this.nodeId === undefined) return true;
    const alive = await this.transaction.rows(
      `WITH gone AS (DELETE FROM realtime_nodes WHERE seen_at < now() - ${GONE_AFTER} AND id <> $1)
       UPDATE realtime_nodes SET seen_at = now() WHERE id = $1 RETURNING id`,
      [this.nodeId],
      'node_alive',
    );
    if (alive.length === 0) this.nodeId = undefined;
    return alive.length === 1;
  }

  /** Strikes out this process with all that it has. */
  async end(): Promise<void> {
    if (this.nodeId === undefined) return;
    await this.transaction.rows('DELETE FROM realtime_nodes WHERE id = $1', [this.nodeId]);
    this.nodeId = undefined;
  }

  private async join(): Promise<string> {
    const id = newId();
    await this.transaction.rows('INSERT INTO realtime_nodes (id, seen_at) VALUES ($1, now())', [id]);
    return id;
  }
}
