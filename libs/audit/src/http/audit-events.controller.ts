import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform';
import { AuditEvents } from '../audit-events.js';
import { AuditEventDto, AuditEventPage, AuditEventQuery } from './audit-event.dto.js';

@ApiTags('Audit')
@ApiBearerAuth()
@Controller('v1/audit-events')
export class AuditEventsController {
  constructor(private readonly auditEvents: AuditEvents) {}

  @Get()
  @Permit('audit_event.read')
  @ApiOperation({
    operationId: 'listAuditEvents',
    summary: 'List who did, saw or was refused what',
    description: 'The newest first. Reading this list is recorded too.',
  })
  @ApiOkResponse({ type: AuditEventPage })
  async list(@Query() query: AuditEventQuery): Promise<AuditEventPage> {
    const { items, nextCursor } = await this.auditEvents.list(query.filter(), query);
    return { items: items.map((event) => AuditEventDto.of(event)), nextCursor };
  }
}
