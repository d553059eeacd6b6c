import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Fails, InLane, Permit, TooManyRequests } from '#libs/platform';
import { EmailTaken, InvalidCode, SignInBusy } from '../identity.errors.js';
import { NationalIdTaken } from '../patient-profiles.js';
import { Register } from '../registrations/register.js';
import { VerifyEmail } from '../registrations/verify-email.js';
import { RegisterDto, VerifyEmailDto } from './auth.dto.js';
import { TokensDto } from './tokens.dto.js';

@ApiTags('Sign-in')
@Controller('v1/auth')
export class RegistrationController {
  constructor(
    private readonly registerPatient: Register,
    private readonly verify: VerifyEmail,
  ) {}

  @Post('register')
  @InLane('free')
  @HttpCode(202)
  @Permit('auth.register')
  @ApiOperation({
    operationId: 'register',
    summary: 'Ask for an account',
    description: 'A code goes to the address. The answer is the same if the address has an account already.',
  })
  @ApiAcceptedResponse({ description: 'Look into your mail.' })
  @Fails(TooManyRequests, SignInBusy)
  async register(@Body() body: RegisterDto): Promise<void> {
    await this.registerPatient.run(RegisterDto.command(body));
  }

  @Post('verify-email')
  @HttpCode(200)
  @Permit('auth.verify_email')
  @ApiOperation({
    operationId: 'verifyEmail',
    summary: 'Give the mailed code; makes the account and signs in',
  })
  @ApiOkResponse({ type: TokensDto })
  @Fails(InvalidCode, EmailTaken, NationalIdTaken, TooManyRequests)
  async verifyEmail(
    @Body() { email, code }: VerifyEmailDto,
    @Headers('user-agent') userAgent: string | undefined,
  ): Promise<TokensDto> {
    return TokensDto.of(await this.verify.run(email, code, userAgent ?? null));
  }
}
