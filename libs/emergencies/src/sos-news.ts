import { Injectable } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';

/**
 * Tells within one process which SOS has just changed, the moment it is committed. It is only the faster way: who must
 * not miss anything asks the database.
 */
@Injectable()
export class SosNews {
  private readonly subject = new Subject<string>();

  /** The ids of all that change from now on. Who listens must not throw. */
  readonly changed: Observable<string> = this.subject.asObservable();

  /** Tells everybody who listens in this process. */
  tell(sosId: string): void {
    this.subject.next(sosId);
  }
}
