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

test('screening with explanations and the interview stay within 12.6 kB gzipped beside the questions and their weights', () => {
  const all = sizeOf(`export { screen, nextQuestion, progress } from 'shared-scoring';`);
  const questions = sizeOf(`export { catalogue, weights, worded, mostMoney } from 'shared-scoring';`);
  expect(all - questions).toBeLessThanOrEqual(12_600);
  expect(all - questions).toBeGreaterThan(2_000);
});

/** Compiling, laying answers out, deciding, and finding what decided or is missing. */
const evaluator = `
  export { factTable } from '../../shared-scoring/src/facts/table.ts';
  export { compiler } from '../../shared-scoring/src/rule/compile.ts';
  export { aSlate, claim, count, layOut, refOf } from '../../shared-scoring/src/rule/house.ts';
  export { keysOf, lookAt } from '../../shared-scoring/src/rule/look.ts';
`;

test('the evaluator alone, without words and questions, stays within 7.8 kB gzipped', () => {
  expect(sizeOf(evaluator)).toBeLessThanOrEqual(7_800);
  expect(sizeOf(evaluator)).toBeGreaterThan(2_000);
});
