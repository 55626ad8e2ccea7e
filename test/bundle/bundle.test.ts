import { builtinModules } from 'node:module';
import { functionNames } from 'functions/names';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundleAll } from './bundles.ts';

const limitBytes = 500_000;
/** SDK, Hono, zod and what is asked for first. Above it, somebody at the start imports through a wide index file. */
const startLimitBytes = 330_000;
/** Lambda takes 50 MB; a pack or list nobody asks for costs nothing at the start. */
const dataLimitBytes = 5_000_000;

/** What must not reach the cloud, and how it would show. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the local street', /functions\/dev/],
  ['the WeChat simulator', /simulator/i],
  ['the local engine', /dynoxide/i],
  ['personas', /persona/i],
  ['test tools', /@vitest\/|fast-check/],
  ['classic zod, which makes code from text', /new Function\(/],
  ['eval', /[^.\w]eval\(/],
  ['credential providers of a desk', /sso-oidc|fromSSO|shared-ini-file|IMDS/],
  ['a machine’s path', /\/(work|root|home)\/[a-z]/],
];

describe('the bundles that are deployed', () => {
  let bundles: readonly Bundle[] = [];
  let remove = () => {};
  beforeAll(() => {
    ({ bundles, remove } = bundleAll());
  });
  afterAll(() => remove());
  const named = (name: string) => bundles.find((it) => it.name === name);

  test.each(functionNames)('%s has at most 500 kB of code and exports a handler', (name) => {
    const { code = 0, data = 0, entry } = named(name) ?? {};
    expect(code).toBeGreaterThan(100_000);
    expect(code).toBeLessThanOrEqual(limitBytes);
    expect(data).toBeLessThanOrEqual(dataLimitBytes);
    expect(entry).toMatch(/export\{[\w$]+ as handler\};?\s*$/);
  });

  test('a start of http reads at most 330 kB', () => {
    expect(named('http')?.atStart).toBeGreaterThan(250_000);
    expect(named('http')?.atStart).toBeLessThanOrEqual(startLimitBytes);
  });

  test.each(forbidden)('hold nothing of %s', (_what, pattern) => {
    const found = bundles.map(({ name, text }) => [name, pattern.exec(text)?.[0]] as const);
    expect(found.filter(([, match]) => match)).toEqual([]);
  });

  test.each(functionNames)('%s loads only what Node brings', (name) => {
    const outside = [
      ...(named(name)?.text ?? '').matchAll(/\b(?:im|ex)port\b[^"';()]*?\bfrom\s?"([^"]+)"|\bimport\("([^"]+)"\)/g),
    ];
    const modules = outside.map(([, still, later]) => still ?? later ?? '');
    expect(
      modules.filter((it) => !/^(node:[a-z_/0-9]+|\.\/part-\w+\.mjs)$/.test(it) && !builtinModules.includes(it)),
    ).toEqual([]);
  });
});
