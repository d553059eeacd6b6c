import { Injectable } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';
import { type Message, type SenderRole } from './message.js';

/** What has just been committed in this process, for those who pass it on to sockets. */
export type News =
  | { type: 'message'; message: Message }
  | { type: 'message_deleted'; message: Message }
  | { type: 'read'; consultationId: string; userId: string; role: SenderRole; seq: number }
  | { type: 'changed'; consultationId: string };

/**
 * Tells within one process what happened, the moment it is committed. It is only the faster way: who must not miss
 * anything asks the database.
 */
@Injectable()
export class ConsultationNews {
  private readonly subject = new Subject<News>();

  /** All that is told from now on. Who listens must not throw. */
  readonly all: Observable<News> = this.subject.asObservable();

  /** Tells everybody who listens in this process. */
  tell(news: News): void {
    this.subject.next(news);
  }
}
