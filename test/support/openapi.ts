/** A JSON schema as the OpenAPI document writes it. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  type?: string | string[];
  nullable?: boolean;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
}

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: Schema;
}

/** The parts of the OpenAPI document that tests are made of. */
export interface Document {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: Parameter[];
        requestBody?: { content: Record<string, { schema: Schema }> };
        'x-permission': string;
        'x-roles': string[];
      }
    >
  >;
  components: { schemas: Record<string, Schema> };
}

/** One route, ready to be asked. */
export interface Operation {
  /** `GET /v1/appointments/{id}` */
  name: string;
  operationId: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** Schema of the JSON body, if there is one. */
  body: Schema | undefined;
  roles: string[];
}

/** Every route of the document. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content['application/json']?.schema,
      roles: operation['x-roles'],
    })),
  );
}

/** The path with an id in each `{…}`. */
export const pathWith = ({ path }: Operation, id: string): string => path.replace(/\{\w+\}/g, id);

/** Follows references, and takes the only member of a composition for the schema itself. */
export function resolveSchema(document: Document, schema: Schema): Schema {
  for (const members of [schema.allOf, schema.anyOf, schema.oneOf]) {
    const [single, ...others] = (members ?? []).filter(({ type }) => type !== 'null');
    if (single && others.length === 0)
      return {
        ...resolveSchema(document, single),
        nullable: schema.nullable ?? members?.some(({ type }) => type === 'null'),
      };
  }
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const target = document.components.schemas[name];
  if (!target) throw new Error(`The document has no schema ${name}.`);
  return resolveSchema(document, target);
}
