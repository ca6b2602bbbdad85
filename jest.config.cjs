const { bundledModules } = require('./scripts/jest/bundled-packages.cjs');

/** hucre, @noble/hashes and @ironcalc ship as ES modules only, so they go through swc like our own code. */
const esm = ['hucre', '@noble/hashes', '@ironcalc'].join('|');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // jest leaves one core free by default, which on two cores halves the speed
  maxWorkers: '100%',
  // what is slow on a busy machine is not wrong
  testTimeout: 120_000,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  globalSetup: '<rootDir>/scripts/jest/bundled-packages.cjs',
  moduleNameMapper: bundledModules,
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  reporters: ['default', '<rootDir>/scripts/plain-reporter.cjs'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};
