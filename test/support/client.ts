/** What came back: status, headers and body, whatever they are. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

/** What a signed-in user gets. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  user: { id: string; email: string; role: string; locale: string; patientId?: string; doctorId?: string };
}

/** A client of the REST interface, as an app team would write one. */
export class Client {
  tokens: Tokens | undefined;

  constructor(readonly url: string) {}

  /** The signed-in user. */
  get user(): Tokens['user'] {
    if (!this.tokens) throw new Error('Nobody is signed in.');
    return this.tokens.user;
  }

  /** Signs in, or fails. */
  async signIn(email: string, password: string): Promise<this> {
    const answer = await this.post<Tokens>('/v1/auth/login', { email, password });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.text}`);
    this.tokens = answer.body;
    return this;
  }

  get<Body = Record<string, unknown>>(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, headers);
  }

  post<Body = Record<string, unknown>>(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('POST', path, body, headers);
  }

  patch<Body = Record<string, unknown>>(
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('PATCH', path, body, headers);
  }

  delete<Body = Record<string, unknown>>(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Sends any request; a string body goes as it is. */
  async send<Body>(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.tokens ? { authorization: `Bearer ${this.tokens.accessToken}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text ? JSON.parse(text) : {}) as Body,
      text,
    };
  }
}
