import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsUrl,
  MaxLength,
} from 'class-validator';
import { IsText, MayBeAbsent, MayBeNull, PageQuery } from '#libs/platform';
import { eventsForWebhooks } from '../catalogue.js';
import { type WebhookDelivery } from '../webhooks/webhook-deliveries.js';
import { DISABLED_REASONS, type DisabledReason, type WebhookEndpoint } from '../webhooks/webhook-endpoint.js';

const EVENT_TYPES = eventsForWebhooks().map(({ name }) => name);

/** What a system is told, and where. */
export class CreateWebhookEndpointDto {
  /** Where: https, in the open net. */
  @ApiProperty({ format: 'uri', maxLength: 2000, example: 'https://lab.example.com/hooks/hospital' })
  @MaxLength(2000)
  @IsUrl(
    { protocols: ['https', 'http'], require_tld: false, require_protocol: true },
    { message: 'url must be an http(s) address' },
  )
  url: string;

  /** Of what. */
  @ApiProperty({
    enum: EVENT_TYPES,
    enumName: 'WebhookEventType',
    isArray: true,
    example: ['appointment.booked'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(EVENT_TYPES.length)
  @ArrayUnique()
  @IsIn(EVENT_TYPES, { each: true })
  eventTypes: string[];

  /** What it is for. */
  @ApiProperty({ type: String, nullable: true, required: false, maxLength: 200, example: 'Laboratory' })
  @MayBeNull()
  @IsText(200)
  description?: string | null;
}

/** What is to be different; what is left out stays. */
export class UpdateWebhookEndpointDto extends PartialType(CreateWebhookEndpointDto, {
  skipNullProperties: false,
}) {
  /** Whether it is told; one that answered 410 is not, until you enable it again. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsBoolean()
  enabled?: boolean;
}

/** Query of the list of endpoints. */
export class WebhookEndpointQuery extends PageQuery {}

/** A system that is told what happens. */
export class WebhookEndpointDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the endpoint.' })
  id: string;

  /** Where. */
  @ApiProperty({ format: 'uri' })
  url: string;

  /** Of what. */
  @ApiProperty({ enum: EVENT_TYPES, enumName: 'WebhookEventType', isArray: true })
  eventTypes: string[];

  /** What it is for. */
  @ApiProperty({ type: String, nullable: true })
  description: string | null;

  /** Whether it is told. */
  enabled: boolean;

  /** Since when it is not; null while it is. */
  @ApiProperty({ type: Date, nullable: true })
  disabledAt: Date | null;

  /** Why it is not: an admin said so, or it answered 410. */
  @ApiProperty({ enum: DISABLED_REASONS, enumName: 'WebhookDisabledReason', nullable: true })
  disabledReason: DisabledReason | null;

  /** Since when it is known. */
  createdAt: Date;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  static of({ secretGeneration: _, ...endpoint }: WebhookEndpoint): WebhookEndpointDto {
    return { ...endpoint, enabled: endpoint.disabledAt === null };
  }
}

/** An endpoint with its secret, which is shown this once. */
export class WebhookEndpointWithSecretDto extends OmitType(WebhookEndpointDto, [] as const) {
  /** By which the receiver proves that a webhook is ours, as standardwebhooks.com says. */
  @ApiProperty({ example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
  secret: string;
}

/** A page of endpoints. */
export class WebhookEndpointPage {
  @ApiProperty({ type: [WebhookEndpointDto], description: 'The latest first.' })
  items: WebhookEndpointDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: 'string', nullable: true })
  nextCursor: string | null;
}

/** Query of what an endpoint was told. */
export class WebhookDeliveryQuery extends PageQuery {}

/** What an endpoint was told, or is to be. */
export class WebhookDeliveryDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the webhook: the same for each attempt.' })
  id: string;

  /** What happened. */
  @ApiProperty({ enum: EVENT_TYPES, enumName: 'WebhookEventType' })
  eventType: string;

  /** When it happened. */
  occurredAt: Date;

  /** When the receiver accepted it; null if it has not. */
  @ApiProperty({ type: Date, nullable: true })
  deliveredAt: Date | null;

  /** When it was given up because the endpoint was disabled; null if it was not. */
  @ApiProperty({ type: Date, nullable: true })
  droppedAt: Date | null;

  /** How often it was tried. */
  @ApiProperty({ type: 'integer', example: 1 })
  attempts: number;

  /** Status that the receiver refused it with last; null if it did not answer, or accepted it. */
  @ApiProperty({ type: 'integer', nullable: true, example: 503 })
  lastStatus: number | null;

  static of(delivery: WebhookDelivery): WebhookDeliveryDto {
    return delivery;
  }
}

/** A page of what an endpoint was told. */
export class WebhookDeliveryPage {
  @ApiProperty({ type: [WebhookDeliveryDto], description: 'The latest first.' })
  items: WebhookDeliveryDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: 'string', nullable: true })
  nextCursor: string | null;
}
