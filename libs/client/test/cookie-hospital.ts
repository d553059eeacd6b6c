import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tokens } from './unreliable-hospital.js';

const PATH = '/v1/auth/browser-session';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** What becomes of requests for a session: it is refused with a status, or never answered. */
export type Fault = number | 'lost' | undefined;

/** A hospital that keeps a session in a cookie, and its browser's cookie jar, which all tabs share. */
export class CookieHospital {
  /** The cookie, as the browser has it now. */
  jar = '';
  /** The cookies that came to be exchanged. */
  readonly exchanged: string[] = [];
  /** The requests of one tab or another, as the browser sends them. */
  readonly sent: Request[] = [];
  /** What is asked for the session fails so. */
  fault: Fault;
  /** Access tokens that are taken. */
  accepts: (token: string) => boolean = () => true;
  /** How long an exchange that is done takes to be answered. */
  answerMilliseconds = 0;
  private good: string | undefined;
  private user = '';
  private turn = 0;
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** What a tab uses in place of `fetch`: the cookie goes along, and is kept as the answer says. */
  readonly fetch = async (request: Request): Promise<Response> => {
    this.sent.push(request);
    if (new URL(request.url).pathname.startsWith(PATH)) request.headers.set('cookie', this.jar);
    const response = await fetch(request);
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.jar = cookie;
    return response;
  };

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    // Time enough for another tab to do something in between.
    await pause(20);
    const { url = '', method, headers } = request;
    const send = (status: number, content?: object, cookie?: string): void => {
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
      });
      response.end(content && JSON.stringify(content));
    };
    if (!url.startsWith(PATH)) {
      const token = headers.authorization?.replace('Bearer ', '') ?? '';
      return send(token === '' || this.accepts(token) ? 200 : 401, { token });
    }
    if (this.fault === 'lost') return void response.destroy();
    if (this.fault !== undefined) return send(this.fault);
    if (method === 'DELETE') {
      if (headers.cookie === this.good) this.good = undefined;
      return send(204, undefined, '');
    }
    if (url === PATH) this.user = (JSON.parse(body) as { email: string }).email.split('@')[0] ?? '';
    else {
      this.exchanged.push(headers.cookie ?? '');
      if (headers.cookie === '' || headers.cookie !== this.good) return send(401, {});
    }
    const cookie = (this.good = `refresh_token=${++this.turn}`);
    const { accessToken, accessTokenExpiresAt, user } = tokens(this.turn);
    if (url !== PATH) await pause(this.answerMilliseconds);
    send(200, { accessToken, accessTokenExpiresAt, user: { ...user, id: this.user } }, cookie);
  }
}
