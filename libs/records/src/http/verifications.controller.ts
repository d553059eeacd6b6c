import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Fails, NotFound, Permit, TooManyRequests } from '#libs/platform';
import { Verifications } from '../verification/verifications.js';
import { VerificationDto } from './verification.dto.js';

@ApiTags('Verifications')
@Controller('v1/verifications')
export class VerificationsController {
  constructor(private readonly verifications: Verifications) {}

  @Get(':code')
  @Permit('verification.read')
  @ApiOperation({
    operationId: 'verifyDocument',
    summary: 'Check a document by its code',
    description:
      'Tells what is stated below and nothing else. Hyphens, spaces and case do not matter. 30 a minute from one address.',
  })
  @ApiOkResponse({ type: VerificationDto })
  @Fails(NotFound, TooManyRequests)
  async verify(@Param('code') code: string): Promise<VerificationDto> {
    return VerificationDto.of(await this.verifications.of(code));
  }
}
