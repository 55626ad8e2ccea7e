import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleText } from 'infra/bundle';
import { shanghaiPacks } from 'shared-scoring/regions';
import { expect, test } from 'vitest';

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** Bytes of a bundle, minified and gzipped, without the line that only Node needs. */
const sizeOf = (text: string): number => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-evaluator-'));
  try {
    const [node = '', ...rest] = readFileSync(bundleText(text, room).entry, 'utf8').split('\n');
    expect(node).toContain('node:module');
    return gzipped(rest.join('\n'));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

test('the Shanghai pack, with the nation above it and its districts, has at most 60 kB gzipped', () => {
  expect(gzipped(JSON.stringify(shanghaiPacks))).toBeLessThanOrEqual(60_000);
});

test('screening with explanations and the interview stay within 11.4 kB gzipped beside the questions and their weights', () => {
  const all = sizeOf(`export { screen, nextQuestion, progress } from 'shared-scoring';`);
  const questions = sizeOf(`export { catalogue, weights, worded, mostMoney } from 'shared-scoring';`);
  expect(all - questions).toBeLessThanOrEqual(11_400);
  expect(all - questions).toBeGreaterThan(2_000);
});

const rule = '../../shared-scoring/src/rule';

test('the evaluator, what decides and finds what decided or is missing, stays within 3 kB gzipped', () => {
  const evaluator = `
    export { decide } from '${rule}/decide.ts';
    export { lookAt } from '${rule}/look.ts';
    export { workOf } from '${rule}/rule.ts';
  `;
  expect(sizeOf(evaluator)).toBeLessThanOrEqual(3_000);
  expect(sizeOf(evaluator)).toBeGreaterThan(1_000);
});

test('with what compiles rules and lays answers out it stays within 6.3 kB gzipped', () => {
  const whole = `
    export { factTable } from '../../shared-scoring/src/facts/table.ts';
    export { compiler } from '${rule}/compile.ts';
    export { decide } from '${rule}/decide.ts';
    export { aSlate, claim, count, layOut, refOf } from '${rule}/house.ts';
    export { keysOf, lookAt } from '${rule}/look.ts';
  `;
  expect(sizeOf(whole)).toBeLessThanOrEqual(6_300);
  expect(sizeOf(whole)).toBeGreaterThan(2_000);
});
