import { defineConfig } from 'vitest/config';

/** Which tests run how is told by the file's name; `tools/test.ts` runs the projects one by one. */
const DATABASE_TESTS = ['src/**/*.db.test.{ts,tsx}', 'test/**/*.db.test.{ts,tsx}'];

const globalDatabase = { globalSetup: ['test/support/global-database.ts'] };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,tools,test}/**/*.test.{ts,tsx}'],
          exclude: [...DATABASE_TESTS, '**/*.browser.test.*', '**/*.fault.test.*'],
        },
      },
      {
        extends: true,
        test: { name: 'database', include: DATABASE_TESTS, testTimeout: 20_000, ...globalDatabase },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...globalDatabase,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.fault.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...globalDatabase,
        },
      },
    ],
  },
});
