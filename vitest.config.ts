import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '**/cdk.out/**'];

/** Node 20 is what the product runs on today; the SDK says at every start that it will want 22 from 2027. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** `unit` runs beside its sources and in parallel; `street` starts whole streets and browsers, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'shared-scoring/**/*.test.ts',
            'functions/**/*.test.ts',
            'miniapp/src/**/*.test.{ts,tsx}',
            'infra/**/*.test.ts',
            'test/{structure,contract,regions,bundle,weapp,routing}/**/*.test.ts',
          ],
          exclude,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'street',
          include: ['test/{journeys,faults,browser,bench}/**/*.test.ts'],
          exclude,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
