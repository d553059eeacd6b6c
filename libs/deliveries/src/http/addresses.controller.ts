import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import {
  DefaultChanged,
  DefaultRequired,
  PositionIncomplete,
  TooManyAddresses,
} from '../addresses/address.errors.js';
import { Addresses } from '../addresses/addresses.js';
import { AddressDto, AddressPage, AddressQuery, CreateAddressDto, UpdateAddressDto } from './address.dto.js';

@ApiTags('Addresses')
@ApiBearerAuth()
@Controller('v1/addresses')
export class AddressesController {
  constructor(private readonly addresses: Addresses) {}

  @Get()
  @Permit('address.read')
  @ApiOperation({ operationId: 'listAddresses', summary: 'List your addresses' })
  async list(@CurrentActor() actor: Actor, @Query() query: AddressQuery): Promise<AddressPage> {
    const { items, nextCursor } = await this.addresses.list(actor, query);
    return { items: items.map((address) => AddressDto.of(address)), nextCursor };
  }

  @Post()
  @WithETag()
  @Permit('address.write')
  @ApiOperation({
    operationId: 'createAddress',
    summary: 'Keep an address',
    description: 'Guardians use theirs for their dependents, too. The first one is the default.',
  })
  @ApiCreatedResponse({ type: AddressDto })
  @Fails(PositionIncomplete, TooManyAddresses)
  async create(@CurrentActor() actor: Actor, @Body() body: CreateAddressDto): Promise<AddressDto> {
    return AddressDto.of(await this.addresses.create(actor, CreateAddressDto.fields(body)));
  }

  @Get(':id')
  @WithETag()
  @Permit('address.read')
  @ApiOperation({ operationId: 'getAddress', summary: 'Read an address' })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<AddressDto> {
    return AddressDto.of(await this.addresses.one(actor, id));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @Permit('address.write')
  @ApiOperation({
    operationId: 'updateAddress',
    summary: 'Change an address, or make it the default',
    description: 'What is on its way already goes where it was to go.',
  })
  @Fails(NotFound, PreconditionFailed, PositionIncomplete, DefaultRequired, DefaultChanged)
  async update(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdateAddressDto,
    @IfMatch() version: number | undefined,
  ): Promise<AddressDto> {
    return AddressDto.of(await this.addresses.update(actor, id, body, version));
  }

  @Delete(':id')
  @HttpCode(204)
  @TakesIfMatch()
  @Permit('address.write')
  @ApiOperation({
    operationId: 'deleteAddress',
    summary: 'Forget an address',
    description: 'If it was the default, the first of those that are left is the default from then on.',
  })
  @Fails(NotFound, PreconditionFailed)
  async remove(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<void> {
    await this.addresses.remove(actor, id, version);
  }
}
