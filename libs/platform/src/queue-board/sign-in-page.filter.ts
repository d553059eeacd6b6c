import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Unauthenticated } from '../errors/domain-error.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { SIGN_IN_PAGE, SIGN_IN_POLICY } from './sign-in-page.js';

/** Lets a browser that nobody is signed in with sign in; programs get the problem as everywhere. */
@Catch(Unauthenticated)
export class SignInPageFilter implements ExceptionFilter {
  catch(thrown: Unauthenticated, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) {
      new ProblemFilter().catch(thrown, host);
      return;
    }
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .code(401)
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', SIGN_IN_POLICY)
      .type('text/html; charset=utf-8')
      .send(SIGN_IN_PAGE);
  }
}
