import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permit.decorator.js';
import { ScheduledTaskList } from './scheduled-task.dto.js';
import { ScheduledTasks } from './scheduled-tasks.js';

@ApiTags('Operations')
@ApiBearerAuth()
@Controller('v1/scheduled-tasks')
export class ScheduledTasksController {
  constructor(private readonly tasks: ScheduledTasks) {}

  @Get()
  @Permit('scheduled_task.read')
  @ApiOperation({
    operationId: 'listScheduledTasks',
    summary: 'See what the workers do by the clock, and how it went',
  })
  async list(): Promise<ScheduledTaskList> {
    return { items: await this.tasks.list() };
  }
}
