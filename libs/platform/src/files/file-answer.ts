import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { NotFound } from '../errors/domain-error.js';
import { Fails } from '../http/documentation.js';
import { RangeNotSatisfiable } from './file.errors.js';
import { MEDIA_TYPES } from './media-type.js';

const schema = { type: 'string', format: 'binary' };
const content = Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema }]));

/** Documents a route that answers with the content of a file. */
export const AnswersWithFile = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Range',
      required: false,
      description: 'One range of bytes; then the answer is 206.',
      schema: { type: 'string', example: 'bytes=0-1023' },
    }),
    ApiProduces(...MEDIA_TYPES),
    ApiOkResponse({ description: 'The content, to be saved: it is never shown as a page.', content }),
    ApiResponse({ status: 206, description: 'The range that was asked for.', content }),
    ApiResponse({ status: 304, description: 'The client has it already (`If-None-Match`).' }),
    Fails(NotFound, RangeNotSatisfiable),
  );
