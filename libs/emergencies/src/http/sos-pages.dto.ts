import { ApiProperty } from '@nestjs/swagger';
import { SosDto } from '../sos.dto.js';
import { SosEventDto } from '../sos-event.dto.js';

/** A page of SOS. */
export class SosPage {
  @ApiProperty({ type: [SosDto], description: 'The latest first.' })
  items: SosDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** A page of what happened to an SOS. */
export class SosEventPage {
  @ApiProperty({ type: [SosEventDto], description: 'From the first to the last.' })
  items: SosEventDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
