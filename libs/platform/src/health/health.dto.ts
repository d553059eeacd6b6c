/** The process is alive. */
export class HealthDto {
  /** Always `ok`; a process that is not answers nothing. */
  status: 'ok';
}

/** What the process can reach. */
export class ReadinessDto extends HealthDto {
  /** PostgreSQL, without which there is no readiness. */
  database: 'up';
  /** Redis, without which jobs and live updates wait. */
  redis: 'up' | 'down';
}
