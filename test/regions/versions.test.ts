import { packVersion } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';

const versions = Object.fromEntries(
  Object.keys(packs)
    .sort()
    .map((code) => [code, packVersion(packs, code)]),
);

test('each pack is the version written down: after a change put the day into region.json, then renew with vitest -u', async () => {
  await expect(`${JSON.stringify(versions, null, 2)}\n`).toMatchFileSnapshot('versions.json');
});

test('no two packs have one version', () => {
  expect(new Set(Object.values(versions)).size).toBe(Object.keys(packs).length);
});
