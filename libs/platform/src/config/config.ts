import 'reflect-metadata';
import { type Provider } from '@nestjs/common';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** A configuration value that stops the boot; its message is the one line an operator needs. */
export class ConfigError extends Error {}

/**
 * Reads one configuration class from the environment. Its property names are the names of the
 * variables, its initial values their defaults, and its class-validator decorators their rules.
 * An empty variable counts as absent, because Compose files and CI systems write them so.
 *
 * @throws ConfigError naming the first offending variable
 */
export function readConfig<T extends object>(
  type: ClassConstructor<T>,
  env: NodeJS.ProcessEnv = process.env,
): T {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const defaults = new type();
  const known = Object.fromEntries(
    configKeys(type).flatMap((key) =>
      key in given ? [[key, convert(given[key] ?? '', kindOf(defaults, key))]] : [],
    ),
  );
  const config = plainToInstance(type, known, { exposeDefaultValues: true });
  const [problem] = validateSync(config, { skipMissingProperties: false });
  if (problem) {
    const rule = Object.values(problem.constraints ?? {})[0] ?? 'is not valid';
    throw new ConfigError(`${rule}${problem.property in known ? '' : ' (it is not set)'}`);
  }
  return config;
}

/** What a property holds: its default tells, else its declared type. */
function kindOf(defaults: object, key: string): string {
  const value = (defaults as Record<string, unknown>)[key];
  if (value !== undefined) return typeof value;
  const declared = Reflect.getMetadata('design:type', defaults, key) as { name: string } | undefined;
  return declared?.name.toLowerCase() ?? 'string';
}

/** A text that is not exactly what is wanted stays a text, and so meets the rule that refuses it. */
function convert(text: string, kind: string): unknown {
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

const keys = new WeakMap<object, Set<string>>();

/** Marks a property of a configuration class as read from the environment variable of the same name. */
export function Env(): PropertyDecorator {
  return (target, property) => {
    const own = keys.get(target.constructor) ?? new Set<string>();
    keys.set(target.constructor, own.add(String(property)));
  };
}

function configKeys(type: object): string[] {
  return [...(keys.get(type) ?? [])];
}

/** Makes a configuration class injectable; it is read and checked while the application boots. */
export function provideConfig<T extends object>(type: ClassConstructor<T>): Provider<T> {
  return { provide: type, useFactory: () => readConfig(type) };
}
