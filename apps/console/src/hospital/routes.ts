import { type paths } from '#libs/client';

/** What a route answers to GET; never where it does not answer JSON. */
export type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** What a route takes with GET: the parts of its path, and its query. */
export type Given<Path extends keyof paths> = paths[Path] extends { get: { parameters: infer Parameters } }
  ? Omit<Parameters, 'header' | 'cookie'>
  : never;

/** The routes that can be read. */
export type ReadPath = { [Path in keyof paths]: Answer<Path> extends never ? never : Path }[keyof paths];

/** The routes that list something page by page. */
export type ListPath = {
  [Path in ReadPath]: Answer<Path> extends { items: unknown[]; nextCursor: string | null } ? Path : never;
}[ReadPath];

export type ItemOf<Path extends ListPath> = Answer<Path> extends { items: (infer Item)[] } ? Item : never;
