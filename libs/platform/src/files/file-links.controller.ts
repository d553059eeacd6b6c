import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Permit } from '../access/permit.decorator.js';
import { NotFound } from '../errors/domain-error.js';
import { InLane } from '../http/lane.decorator.js';
import { AnswersWithFile } from './file-answer.js';
import { FileAccessGate } from './file-access-gate.js';
import { FileLinks } from './file-links.js';
import { SendFile } from './send-file.js';

/** Links to files: the link is the credential. */
@ApiTags('Files')
@Controller('v1/file-links')
export class FileLinksController {
  constructor(
    private readonly links: FileLinks,
    private readonly gate: FileAccessGate,
    private readonly sender: SendFile,
  ) {}

  @Get(':token')
  @InLane('free')
  @Permit('file.read_by_link')
  @ApiOperation({ operationId: 'readFileByLink', summary: 'Download a file by a link' })
  @AnswersWithFile()
  async content(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const link = this.links.opened(token);
    if (link === null) throw new NotFound();
    await this.sender.send(await this.gate.enterByLink(link), request, reply);
  }
}
