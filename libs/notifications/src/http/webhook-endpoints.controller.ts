import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Fails,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
  WithoutIdempotency,
} from '#libs/platform';
import { TargetNotAllowed } from '../webhooks/webhook.errors.js';
import { WebhookDeliveries } from '../webhooks/webhook-deliveries.js';
import { type WebhookEndpoint } from '../webhooks/webhook-endpoint.js';
import { WebhookEndpoints } from '../webhooks/webhook-endpoints.js';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';
import {
  CreateWebhookEndpointDto,
  UpdateWebhookEndpointDto,
  WebhookDeliveryDto,
  WebhookDeliveryPage,
  WebhookDeliveryQuery,
  WebhookEndpointDto,
  WebhookEndpointPage,
  WebhookEndpointQuery,
  WebhookEndpointWithSecretDto,
} from './webhook-endpoint.dto.js';

@ApiTags('Webhooks')
@ApiBearerAuth()
@Controller('v1/webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly deliveries: WebhookDeliveries,
    private readonly secrets: WebhookSecrets,
  ) {}

  @Get()
  @Permit('webhook_endpoint.read')
  @ApiOperation({
    operationId: 'listWebhookEndpoints',
    summary: 'List the systems that are told what happens',
  })
  @ApiOkResponse({ type: WebhookEndpointPage })
  async list(@Query() query: WebhookEndpointQuery): Promise<WebhookEndpointPage> {
    const { items, nextCursor } = await this.endpoints.list(query);
    return { items: items.map((endpoint) => WebhookEndpointDto.of(endpoint)), nextCursor };
  }

  @Post()
  @WithETag()
  @WithoutIdempotency()
  @Permit('webhook_endpoint.write')
  @ApiOperation({
    operationId: 'createWebhookEndpoint',
    summary: 'Tell a system what happens',
    description:
      'Signed as standardwebhooks.com says; the secret is in this answer and in no other. A webhook carries ids and nothing about a patient. It is tried again with growing pauses for about a day; 410 disables the endpoint.',
  })
  @ApiCreatedResponse({ type: WebhookEndpointWithSecretDto })
  @Fails(TargetNotAllowed)
  async create(@Body() body: CreateWebhookEndpointDto): Promise<WebhookEndpointWithSecretDto> {
    return this.withSecret(await this.endpoints.create({ description: null, ...body }));
  }

  @Get(':id')
  @WithETag()
  @Permit('webhook_endpoint.read')
  @ApiOperation({ operationId: 'getWebhookEndpoint', summary: 'Read an endpoint' })
  @ApiOkResponse({ type: WebhookEndpointDto })
  @Fails(NotFound)
  async one(@Id() id: string): Promise<WebhookEndpointDto> {
    return WebhookEndpointDto.of(await this.endpoints.one(id));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @Permit('webhook_endpoint.write')
  @ApiOperation({ operationId: 'updateWebhookEndpoint', summary: 'Change an endpoint, or disable it' })
  @ApiOkResponse({ type: WebhookEndpointDto })
  @Fails(NotFound, PreconditionFailed, TargetNotAllowed)
  async update(
    @Id() id: string,
    @Body() body: UpdateWebhookEndpointDto,
    @IfMatch() version: number | undefined,
  ): Promise<WebhookEndpointDto> {
    return WebhookEndpointDto.of(await this.endpoints.update(id, body, version));
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @WithoutIdempotency()
  @Permit('webhook_endpoint.write')
  @ApiOperation({
    operationId: 'rotateWebhookSecret',
    summary: 'Make the secret of an endpoint anew',
    description: 'What is sent from then on is signed with the new one alone.',
  })
  @ApiOkResponse({ type: WebhookEndpointWithSecretDto })
  @Fails(NotFound, PreconditionFailed)
  async rotate(
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<WebhookEndpointWithSecretDto> {
    return this.withSecret(await this.endpoints.rotateSecret(id, version));
  }

  @Delete(':id')
  @HttpCode(204)
  @TakesIfMatch()
  @Permit('webhook_endpoint.write')
  @ApiOperation({ operationId: 'deleteWebhookEndpoint', summary: 'Forget an endpoint, and what it was told' })
  @Fails(NotFound, PreconditionFailed)
  async remove(@Id() id: string, @IfMatch() version: number | undefined): Promise<void> {
    await this.endpoints.remove(id, version);
  }

  @Get(':id/deliveries')
  @Permit('webhook_endpoint.read')
  @ApiOperation({ operationId: 'listWebhookDeliveries', summary: 'See what an endpoint was told' })
  @ApiOkResponse({ type: WebhookDeliveryPage })
  @Fails(NotFound)
  async told(@Id() id: string, @Query() query: WebhookDeliveryQuery): Promise<WebhookDeliveryPage> {
    await this.endpoints.one(id);
    const { items, nextCursor } = await this.deliveries.list(id, query);
    return { items: items.map((delivery) => WebhookDeliveryDto.of(delivery)), nextCursor };
  }

  private withSecret(endpoint: WebhookEndpoint): WebhookEndpointWithSecretDto {
    return { ...WebhookEndpointDto.of(endpoint), secret: this.secrets.of(endpoint) };
  }
}
