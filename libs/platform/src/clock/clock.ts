import { Injectable } from '@nestjs/common';

/** The only source of the present time, so that tests can stand at any moment. */
@Injectable()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved. For tests. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock to another instant. */
  set(instant: Date): void {
    this.instant = instant;
  }
}
