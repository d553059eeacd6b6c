import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from '../access/actor.js';
import { CurrentActor, Permit } from '../access/permit.decorator.js';
import { NotFound, TooManyRequests } from '../errors/domain-error.js';
import { Fails } from '../http/documentation.js';
import { InLane } from '../http/lane.decorator.js';
import { Id } from '../http/id.pipe.js';
import { WithoutIdempotency } from '../http/idempotency.interceptor.js';
import { TakesMultipart } from '../http/multipart.js';
import { type RateLimit, RateLimiter } from '../rate-limit/rate-limiter.js';
import { AnswersWithFile } from './file-answer.js';
import { FileAccessGate } from './file-access-gate.js';
import { FileDto, FileLinkDto, FileUploadDto } from './file.dto.js';
import { FileEmpty, FileMissing, FileNotMultipart, FileTooLarge, FileTypeNotAllowed } from './file.errors.js';
import { FileLinks } from './file-links.js';
import { ReceiveFile } from './receive-file.js';
import { SendFile } from './send-file.js';
import { readUpload } from './upload-form.js';

/** Uploads of one account. */
export const UPLOADS: RateLimit = {
  name: 'file.uploads',
  points: 100,
  perSeconds: 600,
  withoutRedis: 'let_pass',
};

/** Files, from the upload to the download. */
@ApiTags('Files')
@ApiBearerAuth()
@Controller('v1/files')
export class FilesController {
  constructor(
    private readonly receive: ReceiveFile,
    private readonly gate: FileAccessGate,
    private readonly links: FileLinks,
    private readonly sender: SendFile,
    private readonly limiter: RateLimiter,
  ) {}

  @Post()
  @InLane('free')
  @Permit('file.upload')
  @TakesMultipart()
  // A repeat makes another file that is attached to nothing, and so forgotten within a day.
  @WithoutIdempotency()
  @ApiOperation({
    operationId: 'uploadFile',
    summary: 'Upload a file',
    description:
      'It is yours alone until you attach it to something, and is forgotten when that has not happened within 24 hours.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FileUploadDto })
  @ApiCreatedResponse({ type: FileDto })
  @Fails(FileMissing, FileEmpty, FileTooLarge, FileTypeNotAllowed, FileNotMultipart, TooManyRequests)
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileDto> {
    await this.limiter.consume(UPLOADS, actor.userId ?? '');
    return FileDto.of(await readUpload(request, reply, (file) => this.receive.receive(actor, file)));
  }

  @Get(':id/content')
  @InLane('free')
  @Permit('file.read')
  @ApiOperation({ operationId: 'readFile', summary: 'Download a file, or a part of it' })
  @AnswersWithFile()
  async content(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.sender.send(await this.gate.enter(actor, id, 'read'), request, reply);
  }

  @Post(':id/link')
  @HttpCode(200)
  @Permit('file.read')
  @ApiOperation({
    operationId: 'linkFile',
    summary: 'Make a link to a file that works for five minutes without a login',
  })
  @ApiOkResponse({ type: FileLinkDto })
  @Fails(NotFound)
  async link(@CurrentActor() actor: Actor, @Id() id: string): Promise<FileLinkDto> {
    await this.gate.enter(actor, id, 'linked');
    const { url, expiresAt } = this.links.linkTo(id, actor);
    return { url, expiresAt: expiresAt.toISOString() };
  }
}
