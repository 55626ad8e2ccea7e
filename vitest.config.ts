import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '**/cdk.out/**'];

/** Node 20 is what the product runs on today; the SDK says at every start that it will want 22 from 2027. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** What holds a figure against a limit and must not share the machine. */
const measured = ['test/bench/**/*.test.ts', 'test/journeys/latency.test.ts'];

/** `unit` stands beside its sources; `street` starts whole streets and browsers; `measured` runs alone, file by file. */
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
          // Every file reads the same modules; reading them once halves what most files cost.
          isolate: false,
        },
      },
      {
        test: {
          name: 'street',
          include: ['test/{journeys,faults,browser}/**/*.test.ts'],
          exclude: [...exclude, ...measured],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'measured',
          include: measured,
          exclude,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
