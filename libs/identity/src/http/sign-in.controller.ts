import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, InLane, Permit, TooManyRequests } from '#libs/platform';
import {
  InvalidCredentials,
  InvalidRefreshToken,
  RefreshTokenReused,
  SignInBusy,
} from '../identity.errors.js';
import { LogIn } from '../sessions/log-in.js';
import { OwnSessions } from '../sessions/own-sessions.js';
import { RefreshSession } from '../sessions/refresh-session.js';
import { LoginDto, RefreshDto } from './auth.dto.js';
import { TokensDto } from './tokens.dto.js';

@ApiTags('Sign-in')
@Controller('v1/auth')
export class SignInController {
  constructor(
    private readonly logIn: LogIn,
    private readonly refreshSession: RefreshSession,
    private readonly sessions: OwnSessions,
  ) {}

  @Post('login')
  @InLane('free')
  @HttpCode(200)
  @Permit('auth.login')
  @ApiOperation({ operationId: 'login', summary: 'Sign in with e-mail address and password' })
  @ApiOkResponse({ type: TokensDto })
  @Fails(InvalidCredentials, TooManyRequests, SignInBusy)
  async login(
    @Body() { email, password }: LoginDto,
    @Headers('user-agent') userAgent: string | undefined,
  ): Promise<TokensDto> {
    return TokensDto.of(await this.logIn.run(email, password, userAgent ?? null));
  }

  @Post('refresh')
  @HttpCode(200)
  @Permit('auth.refresh')
  @ApiOperation({
    operationId: 'refresh',
    summary: 'Get new tokens for a refresh token',
    description: 'Each refresh token is good once. One that comes a second time ends the session.',
  })
  @ApiOkResponse({ type: TokensDto })
  @Fails(InvalidRefreshToken, RefreshTokenReused, TooManyRequests)
  async refresh(
    @Body() { refreshToken }: RefreshDto,
    @Headers('user-agent') userAgent: string | undefined,
  ): Promise<TokensDto> {
    return TokensDto.of(await this.refreshSession.run(refreshToken, userAgent ?? null));
  }

  @Post('logout')
  @HttpCode(204)
  @Permit('auth.logout')
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'logout', summary: 'End this session' })
  @ApiNoContentResponse({ description: 'The session is ended.' })
  async logout(@CurrentActor() actor: Actor): Promise<void> {
    await this.sessions.logOut(actor);
  }
}
