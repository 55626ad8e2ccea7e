import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowed, breaches, plantTree } from './broken-tree.ts';
import { cruiseTree, ruleNames } from './cruise.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the whole product', () => {
  let seen: ICruiseResult;
  beforeAll(async () => {
    seen = await cruiseTree(root, ['shared-scoring', 'functions', 'miniapp/src', 'infra', 'test']);
  });

  test('is seen: more than 150 modules, each workspace among them', () => {
    expect(seen.modules.length).toBeGreaterThan(150);
    for (const workspace of ['shared-scoring', 'functions', 'miniapp', 'infra', 'test']) {
      const own = seen.modules.filter(({ source }) => source.startsWith(`${workspace}/`));
      expect(own.length, workspace).toBeGreaterThan(5);
    }
  });

  test('keeps every rule', () => {
    expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('names other workspaces by package, never by ../../', () => {
    const across = seen.modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ module, resolved }) => module.startsWith('.') && source.split('/')[0] !== resolved.split('/')[0])
        .filter(({ resolved }) => !resolved.startsWith('.') && !source.endsWith('.mjs'))
        .map(({ module }) => `${source}: ${module}`),
    );
    expect(across).toEqual([]);
  });
});

describe('every rule bites', () => {
  let root: string;
  let broken: readonly string[];
  beforeAll(async () => {
    root = plantTree();
    const { summary } = await cruiseTree(root, ['shared-scoring', 'functions', 'miniapp', 'infra', 'test']);
    broken = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('there are at least nine, and none without an example', () => {
    expect(ruleNames.length).toBeGreaterThanOrEqual(9);
    expect([...ruleNames].sort()).toEqual(Object.keys(breaches).sort());
  });

  test.each(Object.entries(breaches))('%s', (rule, [file]) => {
    expect(broken).toContain(`${rule} ${file}`);
  });

  test.each(allowed)('%s may import %s', (file) => {
    expect(broken.filter((breach) => breach.endsWith(` ${file}`))).toEqual([]);
  });
});
