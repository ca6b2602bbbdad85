/**
 * Imports run one way (docs/architecture.md):
 * engine, locale ← rules ← sheets, reports ← workbook ← app ← taskpane, browser, cli.
 * Each rule names a room and the rooms it may not look into.
 */
const room = (name) => `^src/${name}/`;
const forbid = (name, ...targets) => ({
  name: `${name}-looks-only-down`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: targets.map(room) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: { path: '^src' }, to: { couldNotResolve: true } },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    forbid('engine', 'locale', 'rules', 'sheets', 'reports', 'workbook', 'app', 'taskpane', 'browser', 'cli'),
    forbid('locale', 'rules', 'sheets', 'reports', 'workbook', 'app', 'taskpane', 'browser', 'cli'),
    forbid('rules', 'sheets', 'reports', 'workbook', 'app', 'taskpane', 'browser', 'cli'),
    forbid('sheets', 'reports', 'workbook', 'app', 'taskpane', 'browser', 'cli'),
    forbid('reports', 'sheets', 'workbook', 'app', 'taskpane', 'browser', 'cli'),
    forbid('workbook', 'app', 'taskpane', 'browser', 'cli'),
    forbid('app', 'taskpane', 'browser', 'cli'),
    forbid('taskpane', 'browser', 'cli'),
    forbid('cli', 'taskpane', 'browser'),
    {
      name: 'pure-below-the-app',
      comment: 'Engine, rules, sheets, reports and locale know neither Node, nor React, nor a file format.',
      severity: 'error',
      from: { path: '^src/(engine|rules|sheets|reports|locale)/' },
      to: {
        path: [
          '^(node:)?(fs|path|os|crypto|process|url|util|worker_threads)',
          'node_modules/(react|react-dom|@fluentui|hucre|fflate)/',
        ],
      },
    },
    {
      name: 'node-only-in-the-command-line',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
