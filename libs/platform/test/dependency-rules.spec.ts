import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** What each library may use beside the platform: the order of the domain, written down a second time. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  platform: [],
  audit: [],
  identity: ['audit'],
  patients: ['audit', 'identity'],
  practice: ['audit', 'identity'],
  appointments: ['audit', 'identity', 'patients', 'practice'],
  ...Object.fromEntries(
    ['records', 'prescriptions', 'consultations', 'emergencies'].map((lib) => [
      lib,
      ['audit', 'identity', 'patients', 'practice', 'appointments'],
    ]),
  ),
  // Allergies are looked up in the chart, and what is prescribed is shown in it.
  prescriptions: ['audit', 'identity', 'patients', 'practice', 'appointments', 'records'],
  // A doctor's summary becomes a note.
  consultations: ['audit', 'identity', 'patients', 'practice', 'appointments', 'records'],
  // Helpers see allergies and conditions.
  emergencies: ['audit', 'identity', 'patients', 'practice', 'appointments', 'records'],
  deliveries: [
    ...['audit', 'identity', 'patients', 'practice', 'appointments'],
    ...['records', 'prescriptions', 'consultations', 'emergencies'],
  ],
  notifications: [
    ...['audit', 'identity', 'patients', 'practice', 'appointments'],
    ...['records', 'prescriptions', 'consultations', 'emergencies', 'deliveries'],
  ],
};
const LIBS = Object.keys(MAY_USE);

interface Violation {
  from: string;
  to: string;
  rule: { name: string; severity: string };
}

const root = process.cwd();
const trees: string[] = [];
afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true, force: true })));

/** Lays files into an empty repository with our rules, and asks what the rules say to them. */
function judge(files: Readonly<Record<string, string>>): Violation[] {
  const tree = mkdtempSync(join(tmpdir(), 'dependency-rules-'));
  trees.push(tree);
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(tree, file));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), content);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'libs'],
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

const shown = (violations: readonly Violation[]): string[] =>
  violations
    // The packages of a tree lie elsewhere, behind a link.
    .map(({ from, to, rule }) => `${rule.name}: ${from} → ${to.replace(/^.*(?=node_modules\/)/, '')}`)
    .sort();
const use = (what: string): string => `import { thing } from '${what}';\nexport const used = thing;\n`;

/** A tree that keeps every rule. */
const CLEAN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    LIBS.map((lib) => [`libs/${lib}/src/index.ts`, `export { thing } from './${lib}.module.js';\n`]),
  ),
  ...Object.fromEntries(LIBS.map((lib) => [`libs/${lib}/src/${lib}.module.ts`, 'export const thing = 1;\n'])),
  'libs/platform/testing/src/index.ts': 'export const thing = 1;\n',
  'apps/api/src/main.ts': use('#libs/notifications'),
  'libs/patients/src/patients-http.module.ts': use('./http/patients.controller.js'),
  'libs/patients/src/http/patients.controller.ts': use('../find-patients.js'),
  'libs/patients/src/find-patients.ts': use('#libs/identity'),
  'libs/patients/src/jobs/count.processor.ts': use('../find-patients.js'),
  'libs/patients/src/patients-jobs.module.ts': use('./jobs/count.processor.js'),
  'libs/patients/test/find.int.ts': use('#libs/platform/testing'),
  'libs/client/src/index.ts': use('./hospital-client.js'),
  'libs/client/src/hospital-client.ts': use('uuid'),
  'apps/console/src/main.ts': use('#libs/client'),
};

describe('the direction of the code', () => {
  it('is kept by a tree that goes downwards, through the indexes', () => {
    expect(shown(judge(CLEAN))).toEqual([]);
  });

  it('is judged right for each pair of libraries, types included', () => {
    const pairs = LIBS.flatMap((from) => LIBS.filter((to) => to !== from).map((to) => [from, to] as const));
    const violations = judge({
      ...CLEAN,
      ...Object.fromEntries(
        pairs.map(([from, to], index) => [
          `libs/${from}/src/use-${to}.ts`,
          index % 2
            ? use(`#libs/${to}`)
            : `import { type thing } from '#libs/${to}';\nexport type Used = typeof thing;\n`,
        ]),
      ),
    });
    const allowed = (from: string, to: string): boolean =>
      to === 'platform' || MAY_USE[from]?.includes(to) === true;
    expect(violations.map(({ from }) => from).sort()).toEqual(
      pairs
        .filter(([from, to]) => !allowed(from, to))
        .map(([from, to]) => `libs/${from}/src/use-${to}.ts`)
        .sort(),
    );
    expect(new Set(violations.map(({ rule }) => rule.severity))).toEqual(new Set(['error']));
  });

  describe('is broken by', () => {
    let found: string[];
    beforeAll(() => {
      found = shown(
        judge({
          ...CLEAN,
          'libs/patients/src/round.ts': use('./about.js'),
          'libs/patients/src/about.ts': use('./round.js'),
          'libs/patients/src/alone.ts': 'export const nobody = 1;\n',
          'libs/patients/src/lost.ts': use('./nowhere.js'),
          'libs/patients/src/lost-package.ts': use('no-such-package'),
          'libs/patients/src/deep.ts': use('../../identity/src/identity.module.js'),
          'libs/patients/test/deep.int.ts': use('../../identity/src/identity.module.js'),
          'libs/patients/src/app.ts': use('../../../apps/api/src/main.js'),
          'apps/api/src/api.module.ts': use('../../../libs/patients/src/find-patients.js'),
          'libs/patients/src/register-patient.ts': use('./http/patients.controller.js'),
          'libs/patients/src/count-patients.ts': use('./jobs/count.processor.js'),
          'libs/patients/src/fake.ts': use('#libs/platform/testing'),
          'apps/api/src/fake.ts': use('#libs/platform/testing'),
          'libs/client/src/server.ts': use('#libs/platform'),
          'libs/client/src/files.ts': use('node:fs'),
          'libs/client/src/orm.ts': use('typeorm'),
          'libs/patients/src/remote.ts': use('#libs/client'),
        }),
      );
    });

    it.each([
      ['a cycle', 'no-cycles: libs/patients/src/about.ts → libs/patients/src/round.ts'],
      ['a file that nobody needs', 'no-orphans: libs/patients/src/alone.ts → libs/patients/src/alone.ts'],
      ['a file that is not there', 'no-unresolvable: libs/patients/src/lost.ts → ./nowhere.js'],
      ['a package that is not there', 'no-unresolvable: libs/patients/src/lost-package.ts → no-such-package'],
      [
        'another library by the back door',
        'libraries-are-entered-through-their-index: libs/patients/src/deep.ts → libs/identity/src/identity.module.ts',
      ],
      [
        'another library by the back door in a test',
        'libraries-are-entered-through-their-index: libs/patients/test/deep.int.ts → libs/identity/src/identity.module.ts',
      ],
      ['a library that knows an app', 'libs-know-no-app: libs/patients/src/app.ts → apps/api/src/main.ts'],
      [
        'an app by the back door',
        'apps-enter-libraries-through-their-index: apps/api/src/api.module.ts → libs/patients/src/find-patients.ts',
      ],
      [
        'a use case that knows HTTP',
        'nothing-imports-http: libs/patients/src/register-patient.ts → libs/patients/src/http/patients.controller.ts',
      ],
      [
        'a use case that knows jobs',
        'use-cases-know-no-transport: libs/patients/src/count-patients.ts → libs/patients/src/jobs/count.processor.ts',
      ],
      [
        'test tools in a library',
        'testing-stays-in-tests: libs/patients/src/fake.ts → libs/platform/testing/src/index.ts',
      ],
      [
        'test tools in an app',
        'testing-stays-in-tests: apps/api/src/fake.ts → libs/platform/testing/src/index.ts',
      ],
      [
        'a client that takes the server along',
        'client-runs-anywhere: libs/client/src/server.ts → libs/platform/src/index.ts',
      ],
      ['a client that needs Node', 'client-runs-anywhere: libs/client/src/files.ts → fs'],
      [
        'a client that needs a package of the server',
        'client-runs-anywhere: libs/client/src/orm.ts → node_modules/typeorm/index.mjs',
      ],
      [
        'a library that goes by way of the client',
        'client-is-for-the-other-side: libs/patients/src/remote.ts → libs/client/src/index.ts',
      ],
    ])('%s', (_, violation) => {
      expect(found).toContain(violation);
    });
  });
});
