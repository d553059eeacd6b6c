/**
 * The direction of the code: apps → libs/<domain> → libs/platform, and among the domains only downwards.
 * A library is entered through its index alone; `#libs/<name>` is the only way to write that.
 */
const order = [
  ['audit', 'identity'],
  ['patients', 'practice'],
  ['appointments'],
  ['records', 'prescriptions', 'consultations', 'emergencies'],
  ['deliveries'],
  ['notifications'],
];

const upwards = order.flatMap((layer, depth) =>
  layer.map((lib) => ({
    name: `${lib}-imports-only-lower-libraries`,
    severity: 'error',
    from: { path: `^libs/${lib}/` },
    to: {
      path: `^libs/(${
        order
          .slice(depth + 1)
          .flat()
          .concat(layer.filter((l) => l !== lib && !allowed(lib, l)))
          .join('|') || 'none'
      })/`,
    },
  })),
);

/** Neighbours in one layer that may still be used, in the order in which they are named. */
function allowed(from, to) {
  const pairs = [
    ['identity', 'audit'],
    ['prescriptions', 'records'],
    ['consultations', 'records'],
    ['emergencies', 'records'],
  ];
  return pairs.some(([a, b]) => a === from && b === to);
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '(main\\.ts|\\.mjs|/migrations/|\\.spec\\.ts|/test/|\\.d\\.ts)' },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^libs/(?!platform/)' },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/' },
      to: { path: '^(apps|test|bench)/' },
    },
    {
      name: 'libraries-are-entered-through-their-index',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$', '^libs/platform/testing/src/index\\.ts$'],
      },
    },
    {
      name: 'apps-enter-libraries-through-their-index',
      severity: 'error',
      from: { path: '^(apps|bench)/' },
      to: {
        path: '^libs/',
        pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/platform/testing/src/index\\.ts$'],
      },
    },
    {
      name: 'nothing-imports-http',
      severity: 'error',
      from: {
        path: '^libs/(?!platform/)([^/]+)/src/',
        pathNot: ['/src/http/', '\\.module\\.ts$', '/src/index\\.ts$'],
      },
      to: { path: '^libs/$1/src/http/' },
    },
    {
      name: 'use-cases-know-no-transport',
      severity: 'error',
      from: {
        path: '^libs/(?!platform/)[^/]+/src/',
        pathNot: ['/src/(http|realtime|jobs)/', '\\.module\\.ts$', '/src/index\\.ts$', '\\.spec\\.ts$'],
      },
      to: { path: '/src/(realtime|jobs)/', pathNot: '^libs/platform/' },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: ['\\.(spec|int|e2e)\\.ts$', '/test/', '^libs/platform/testing/'],
      },
      to: { path: '^libs/platform/testing/' },
    },
    {
      name: 'client-runs-anywhere',
      severity: 'error',
      from: { path: '^libs/client/src/' },
      to: {
        pathNot: [
          '^libs/client/src/',
          '(^|/)node_modules/(openapi-fetch|socket\\.io-client|@socket\\.io/component-emitter|uuid)/',
        ],
      },
    },
    {
      name: 'client-is-for-the-other-side',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: ['^libs/client/', '^apps/console/', '\\.(spec|int|e2e)\\.ts$', '/test/'],
      },
      to: { path: '^libs/client/' },
    },
    {
      name: 'console-uses-the-public-interface-only',
      severity: 'error',
      from: { path: '^apps/console/src/' },
      to: { path: '^(libs|apps)/', pathNot: ['^libs/client/src/index\\.ts$', '^apps/console/src/'] },
    },
    ...upwards,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
