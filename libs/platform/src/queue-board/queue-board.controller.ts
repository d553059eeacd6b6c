import { Controller, Get, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiBearerAuth, ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Permit } from '../access/permit.decorator.js';
import { WithoutIdempotency } from '../http/idempotency.interceptor.js';
import { OperationsLog } from '../operations/operations-log.js';
import { boardCookie } from './board-cookie.js';
import { QueueBoard } from './queue-board.js';
import { SignInPageFilter } from './sign-in-page.filter.js';

@ApiTags('Operations')
@ApiBearerAuth()
@Controller('admin/queues')
@UseFilters(SignInPageFilter)
export class QueueBoardController {
  constructor(
    private readonly board: QueueBoard,
    private readonly log: OperationsLog,
  ) {}

  @Post('session')
  @WithoutIdempotency()
  @HttpCode(204)
  @Permit('queue.read')
  @ApiOperation({
    operationId: 'openQueueBoard',
    summary: 'Let this browser look at the queues',
    description:
      'Sets a cookie with which `/admin/queues` can be opened for as long as the access token is good, 15 minutes at most.',
  })
  async open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = request.headers.authorization?.replace(/^bearer /i, '') ?? '';
    await this.log.note('queue_board.opened', null, {});
    void reply.header('Set-Cookie', boardCookie(token, request.protocol === 'https'));
  }

  @Get(['', '*'])
  @Permit('queue.read')
  @ApiExcludeEndpoint()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { status, headers, body } = await this.board.get(request.url);
    await reply.code(status).headers(headers).send(body);
  }
}
