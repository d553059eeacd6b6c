import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { messageOf } from '../errors/message-of.js';
import { RefusalLog } from './refusal-log.js';

/** Sorts the refusals that the audit must know of from what else is thrown, and hands them on. */
@Injectable()
export class Refusals {
  private readonly logger = new Logger(Refusals.name);

  constructor(private readonly log: RefusalLog) {}

  /**
   * Notes what was thrown if it refuses access: what is forbidden, and what is hidden behind a 404. Whoever is not
   * signed in, and whoever asks for what does not exist, leaves nothing. It never fails: an audit that cannot be
   * written must not turn a refusal into a fault, by which one could tell what exists.
   */
  async note(thrown: unknown, permission: string | undefined): Promise<void> {
    if (!(thrown instanceof DomainError) || (thrown.kind !== 'forbidden' && !thrown.what)) return;
    try {
      await this.log.record({ code: thrown.code, permission, what: thrown.what });
    } catch (error) {
      this.logger.error(`A refusal of ${permission} could not be noted: ${messageOf(error)}`);
    }
  }
}
