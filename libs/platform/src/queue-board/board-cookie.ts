import { parseCookie, stringifySetCookie } from 'cookie';
import { type FastifyInstance } from 'fastify';
import { QUEUE_BOARD_PATH } from './queue-board.js';

const NAME = 'queue_board';
/** As long as the access token that it holds is good for, at most. */
const SECONDS = 15 * 60;

/**
 * The cookie that lets a browser look at the board: the access token of an admin. It goes to the board alone and is read
 * by no script, and what it opens changes nothing, so there is nothing for another site to forge.
 */
export const boardCookie = (token: string, secure: boolean): string =>
  stringifySetCookie({
    name: NAME,
    value: token,
    path: QUEUE_BOARD_PATH,
    maxAge: SECONDS,
    httpOnly: true,
    sameSite: 'strict',
    secure,
  });

/** Takes the cookie for the header that every gate asks for, on the board's own routes and for reading only. */
export function acceptBoardCookie(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { method, headers, url } = request;
    const isBoard = url === QUEUE_BOARD_PATH || /^\/admin\/queues[/?]/.test(url);
    if (isBoard && method === 'GET' && headers.authorization === undefined && headers.cookie) {
      const token = parseCookie(headers.cookie)[NAME];
      if (token) headers.authorization = `Bearer ${token}`;
    }
    done();
  });
}
