/** One run for all three kinds of test; a kind is chosen by its file ending. */
const shared = {
  rootDir: '.',
  testEnvironment: '<rootDir>/test/support/jest/environment.mjs',
  testRunner: '<rootDir>/test/support/jest/test-runner.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** @type {import('jest').Config} */
export default {
  testTimeout: 240_000,
  // One more than the smallest machine has cores: end-to-end suites spend much of their time waiting for processes.
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/support/jest/longest-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'services',
      testMatch: ['<rootDir>/{libs,apps}/*/test/**/*.int.ts', '<rootDir>/test/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
