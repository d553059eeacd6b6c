/** The LIKE pattern for texts that contain `part`; `%`, `_` and the backslash in it mean themselves. */
export const containing = (part: string): string => `%${part.replace(/[\\%_]/g, '\\$&')}%`;
