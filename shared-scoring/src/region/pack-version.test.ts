import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVersion } from './pack-version.ts';
import type { RawPacks } from './schema.ts';

const region = (code: string, parent: string | null, date: string) => ({
  code,
  name: code,
  parent,
  version: '1',
  date,
});
const packs = (policies: readonly unknown[] = [], date = '2026-11-26'): RawPacks => ({
  '000000': { region: region('000000', null, '2026-01-29'), policies },
  '310000': { region: region('310000', '000000', date), parameters: { a: 1, b: [1, 2], c: undefined } },
  '440100': { region: region('440100', null, '2026-12-01') },
});
const version = packVersion(packs(), '310000');

test('is the newest date of the chain and a hash', () => {
  expect(version).toMatch(/^2026-11-26-[0-9a-f]{16}$/);
  expect(packVersion(packs([], '2026-11-27'), '310000')).toMatch(/^2026-11-27-/);
});

test('is the same for the same content, in whatever order the keys stand', () => {
  const turned = { ...packs(), '310000': { parameters: { b: [1, 2], a: 1 }, region: packs()['310000']?.region } };
  expect(packVersion(turned, '310000')).toBe(version);
});

test('changes with anything in the chain, also above, and with nothing beside it', () => {
  expect(packVersion(packs([{ id: 'cn-a' }]), '310000')).not.toBe(version);
  const beside = { ...packs(), '440100': { region: region('440100', null, '2027-01-01') } };
  expect(packVersion(beside, '310000')).toBe(version);
});

test('is empty where there is no pack', () => expect(packVersion(packs(), '999999')).toBe(''));

test('tells one changed number from another', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      fc.pre(one !== other);
      expect(packVersion(packs([{ value: one }]), '310000')).not.toBe(packVersion(packs([{ value: other }]), '310000'));
    }),
  );
});
