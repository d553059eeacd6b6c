import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  InLane,
  Permit,
  TooManyRequests,
  WithoutIdempotency,
} from '#libs/platform';
import { InvalidCredentials, InvalidToken, SignInBusy } from '../identity.errors.js';
import { ChangePassword } from '../password-resets/change-password.js';
import { ForgotPassword } from '../password-resets/forgot-password.js';
import { ResetPassword } from '../password-resets/reset-password.js';
import { ChangePasswordDto, ForgotPasswordDto, ResetPasswordDto } from './auth.dto.js';

@ApiTags('Sign-in')
@Controller('v1/auth')
export class PasswordsController {
  constructor(
    private readonly forgot: ForgotPassword,
    private readonly reset: ResetPassword,
    private readonly change: ChangePassword,
  ) {}

  @Post('forgot-password')
  @InLane('free')
  @HttpCode(202)
  @Permit('auth.forgot_password')
  @ApiOperation({
    operationId: 'forgotPassword',
    summary: 'Have a link mailed to set a new password',
    description: 'The answer is the same if there is no such account; then nothing is mailed.',
  })
  @ApiAcceptedResponse({ description: 'Look into your mail.' })
  @Fails(TooManyRequests)
  async forgotPassword(@Body() { email }: ForgotPasswordDto): Promise<void> {
    await this.forgot.run(email);
  }

  @Post('reset-password')
  @InLane('free')
  @HttpCode(204)
  @Permit('auth.reset_password')
  @ApiOperation({
    operationId: 'resetPassword',
    summary: 'Set a password by a mailed link; also accepts an invitation',
    description: 'All sessions of the account end.',
  })
  @ApiNoContentResponse({ description: 'The password is set.' })
  @Fails(InvalidToken, TooManyRequests, SignInBusy)
  async resetPassword(@Body() { token, newPassword }: ResetPasswordDto): Promise<void> {
    await this.reset.run(token, newPassword);
  }

  @Post('change-password')
  @InLane('free')
  @HttpCode(204)
  @WithoutIdempotency()
  @Permit('auth.change_password')
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change your password',
    description: 'All your other sessions end.',
  })
  @ApiNoContentResponse({ description: 'The password is changed.' })
  @Fails(InvalidCredentials, TooManyRequests, SignInBusy)
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
  ): Promise<void> {
    await this.change.run(actor, currentPassword, newPassword);
  }
}
