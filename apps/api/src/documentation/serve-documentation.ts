import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Permissions, Problem, ProblemField } from '#libs/platform';
import { completeOperations } from './complete-operations.js';
import { socketDocument } from './socket-document.js';
import { TAGS } from './tags.js';

const INTRODUCTION = `
REST interface of the hospital backend.

- Sign in with \`POST /v1/auth/login\` and send the access token as \`Authorization: Bearer …\`. It lasts 15 minutes; \`POST /v1/auth/refresh\` gives the next one. Pages in a browser use \`/v1/auth/browser-session\` instead, which keeps the refresh token in a cookie.
- Errors are \`application/problem+json\` with a stable \`code\` for programs and the \`requestId\` that also stands in the logs.
- Lists answer \`{ items, nextCursor }\`: send \`nextCursor\` as \`cursor\` for the next page.
- Any signed-in POST but the change of a password and the upload of a file takes an \`Idempotency-Key\`: the same key and body get the same answer, and nothing is done twice.
- Single resources carry an \`ETag\`: send it as \`If-Match\` with a change, and it is refused (412) if somebody else was faster.
- Instants are RFC 3339 in UTC, dates \`YYYY-MM-DD\`, ids UUIDv7. An unknown property is refused (422).

Chat and other live news go over Socket.IO, described by AsyncAPI at \`/asyncapi.json\`.

Each operation says which roles may use it. What is not the caller's to see answers 404, exactly as if it did not exist.
`;

/**
 * Serves the OpenAPI document at `/openapi.json` with Swagger UI at `/docs`, and the AsyncAPI document of the sockets
 * at `/asyncapi.json`. They are built when they are first asked for.
 */
export function serveDocumentation(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('docs', app, () => (document ??= buildDocument(app)), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Hospital Backend API',
    swaggerOptions: { persistAuthorization: true, displayRequestDuration: true, tagsSorter: undefined },
  });
  let sockets: object | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/asyncapi.json', () => (sockets ??= socketDocument(app)));
}

function buildDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Hospital Backend')
    .setDescription(INTRODUCTION.trim())
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth();
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    extraModels: [Problem, ProblemField],
  });
  return completeOperations(document, app.get(Permissions));
}
