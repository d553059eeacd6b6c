import { Body, Controller, Delete, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Fails, InLane, Permit, TooManyRequests } from '#libs/platform';
import {
  InvalidCredentials,
  InvalidRefreshToken,
  NoBrowserSession,
  RefreshTokenReused,
  SignInBusy,
} from '../identity.errors.js';
import { LogIn } from '../sessions/log-in.js';
import { LogOutByToken } from '../sessions/log-out-by-token.js';
import { RefreshSession } from '../sessions/refresh-session.js';
import { type SignedIn } from '../sessions/sessions.js';
import { LoginDto } from './auth.dto.js';
import { BROWSER_SESSION_PATH, RefreshCookie } from './refresh-cookie.js';
import { BrowserSessionDto } from './tokens.dto.js';

/** As long as a browser takes at most to ask again for an answer that was lost, or for what another tab asked, too. */
const GRACE_SECONDS = 30;

const SETS_COOKIE = {
  'Set-Cookie': {
    description: 'The refresh token, for these routes alone; no script can read it.',
    schema: { type: 'string' },
  },
} as const;

/** Sign-in for pages in a browser, which have no safe place for a refresh token but a cookie. */
@ApiTags('Sign-in')
@Controller(BROWSER_SESSION_PATH)
export class BrowserSessionController {
  constructor(
    private readonly logIn: LogIn,
    private readonly refreshSession: RefreshSession,
    private readonly logOut: LogOutByToken,
    private readonly cookie: RefreshCookie,
  ) {}

  @Post()
  @InLane('free')
  @HttpCode(200)
  @Permit('auth.login')
  @ApiOperation({
    operationId: 'openBrowserSession',
    summary: 'Sign in a browser',
    description:
      'As `POST /v1/auth/login`, but the refresh token goes into a cookie that no script can read. The session of the cookie that it replaces ends.',
  })
  @ApiOkResponse({ type: BrowserSessionDto, headers: SETS_COOKIE })
  @Fails(InvalidCredentials, TooManyRequests, SignInBusy)
  async open(
    @Body() { email, password }: LoginDto,
    @Headers('cookie') cookies: string | undefined,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionDto> {
    const signedIn = await this.logIn.run(email, password, userAgent ?? null);
    // Its cookie is overwritten, so nobody could end it here any more.
    await this.endFormer(cookies);
    return this.answer(signedIn, reply);
  }

  @Post('refresh')
  @HttpCode(200)
  @Permit('auth.refresh')
  @ApiOperation({
    operationId: 'refreshBrowserSession',
    summary: 'Get a new access token by the cookie',
    description: `Each refresh token is good once, and the answer sets the next one. The one before may come again within ${GRACE_SECONDS} s, as long as the next one was not used; later it ends the session.`,
  })
  @ApiOkResponse({ type: BrowserSessionDto, headers: SETS_COOKIE })
  @Fails(NoBrowserSession, InvalidRefreshToken, RefreshTokenReused, TooManyRequests)
  async refresh(
    @Headers('cookie') cookies: string | undefined,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BrowserSessionDto> {
    const token = this.cookie.tokenIn(cookies);
    if (token === undefined) throw new NoBrowserSession();
    return this.answer(await this.refreshSession.run(token, userAgent ?? null, GRACE_SECONDS), reply);
  }

  @Delete()
  @HttpCode(204)
  @Permit('auth.close_browser_session')
  @ApiOperation({
    operationId: 'closeBrowserSession',
    summary: 'Sign out a browser',
    description: 'Ends the session of the cookie, if there is one, and clears the cookie.',
  })
  @ApiNoContentResponse({ description: 'Nobody is signed in by the cookie any more.' })
  async close(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endFormer(cookies);
    void reply.header('Set-Cookie', this.cookie.cleared());
  }

  private async endFormer(cookies: string | undefined): Promise<void> {
    const token = this.cookie.tokenIn(cookies);
    if (token !== undefined) await this.logOut.run(token);
  }

  private answer(signedIn: SignedIn, reply: FastifyReply): BrowserSessionDto {
    void reply.header('Set-Cookie', this.cookie.keeping(signedIn.refreshToken));
    return BrowserSessionDto.of(signedIn);
  }
}
