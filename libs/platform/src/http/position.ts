import { applyDecorators } from '@nestjs/common';
import { IsNumber, Max, Min } from 'class-validator';

/** Accepts a latitude in degrees. It must be a number: a text that looks like one is refused. */
export const IsLatitude = (): PropertyDecorator => applyDecorators(IsNumber(), Min(-90), Max(90));

/** Accepts a longitude in degrees; a number, as the latitude. */
export const IsLongitude = (): PropertyDecorator => applyDecorators(IsNumber(), Min(-180), Max(180));
