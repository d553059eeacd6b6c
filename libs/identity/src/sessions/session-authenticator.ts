import { type ExecutionContext, Injectable } from '@nestjs/common';
import { type Actor, Authenticator } from '#libs/platform';
import { AccessTokenStrategy } from './access-token.strategy.js';

interface WithHeaders {
  headers: { authorization?: string };
}

/** What passport gives a strategy for one attempt. */
interface Attempt {
  authenticate(request: WithHeaders): void;
  success(actor: Actor): void;
  fail(): void;
  error(problem: Error): void;
}

/**
 * Tells who sends a request, by its bearer token. The strategy is run as passport's middleware runs it, but
 * without passport's process-wide registry: two applications in one process have a strategy each.
 */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly strategy: AccessTokenStrategy) {
    super();
  }

  override authenticate(execution: ExecutionContext): Promise<Actor | null> {
    return this.attempt(execution.switchToHttp().getRequest<WithHeaders>());
  }

  /** The actor of an access token that did not come with an HTTP request. */
  actorOfToken(token: string): Promise<Actor | null> {
    return this.attempt({ headers: { authorization: `Bearer ${token}` } });
  }

  private attempt(request: WithHeaders): Promise<Actor | null> {
    return new Promise((resolve, reject) => {
      const attempt = Object.create(this.strategy) as Attempt;
      attempt.success = resolve;
      attempt.fail = () => resolve(null);
      attempt.error = reject;
      attempt.authenticate(request);
    });
  }
}
