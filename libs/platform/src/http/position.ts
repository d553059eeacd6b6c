import { IsLatitude as isLatitude, IsLongitude as isLongitude, IsNumber } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

/** Accepts a latitude in degrees. It must be a number: a text that looks like one is refused. */
export const IsLatitude = (): PropertyDecorator => applyDecorators(IsNumber(), isLatitude());

/** Accepts a longitude in degrees; a number, as the latitude. */
export const IsLongitude = (): PropertyDecorator => applyDecorators(IsNumber(), isLongitude());
