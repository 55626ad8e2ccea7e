import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleText } from 'infra/bundle';
import { shanghaiPacks } from 'shared-scoring/regions';
import { expect, test } from 'vitest';

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** Bytes of a bundle, minified and gzipped. */
const sizeOf = (text: string): number => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-evaluator-'));
  try {
    return gzipped(readFileSync(bundleText(text, room).entry));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

test('the Shanghai pack, with the nation above it and its districts, has at most 60 kB gzipped', () => {
  expect(gzipped(JSON.stringify(shanghaiPacks))).toBeLessThanOrEqual(60_000);
});

test('screening with explanations and the interview stay within 12.5 kB gzipped beside the questions and their weights', () => {
  const all = sizeOf(`export { screen, nextQuestion, progress } from 'shared-scoring';`);
  const questions = sizeOf(`export { catalogue, weights, worded, mostMoney } from 'shared-scoring';`);
  expect(all - questions).toBeLessThanOrEqual(12_500);
  expect(all - questions).toBeGreaterThan(2_000);
});
