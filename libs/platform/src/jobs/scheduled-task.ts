import { SetMetadata } from '@nestjs/common';

/** Metadata key under which a task's schedule stands. */
export const SCHEDULED_TASK = 'hospital:scheduled-task';

/** When a task runs. */
export interface Schedule {
  /** Stable name, e.g. `appointments.end_past`. */
  name: string;
  everySeconds: number;
}

/**
 * Declares a class as a scheduled task. A tick asks for what is due at that time, so a tick that was missed
 * is caught up by the next one.
 */
export const ScheduledTask = (schedule: Schedule): ClassDecorator => SetMetadata(SCHEDULED_TASK, schedule);

/** Work that is due from time to time. */
export interface Task {
  /** Does all that is due at `now`; doing it twice must change nothing. */
  run(now: Date): Promise<void>;
}
