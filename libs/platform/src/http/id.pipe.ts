import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isId } from '../database/id.js';
import { NotFound } from '../errors/domain-error.js';

/** Accepts a UUID; anything else names nothing, so it is simply not found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound();
    return value.toLowerCase();
  }
}

/** The `{id}` of a path. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, IdPipe);
