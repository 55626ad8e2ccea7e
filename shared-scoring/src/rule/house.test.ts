import { describe, expect, test } from 'vitest';
import { screen } from '../policy/screen.ts';
import { mostMembers } from './bits.ts';
import { aHousehold, aPolicy, aWorld, today } from './world.sample.ts';

const pack = aWorld({
  policies: [
    aPolicy('sh-ill', { some: 'member', where: 'ill' }),
    aPolicy('sh-many', { atLeast: [{ count: 'member' }, mostMembers] }),
    aPolicy('sh-warm', 'warm'),
  ],
});
const kinds = (people: number) =>
  screen(pack, aHousehold({ warm: true }, new Array(people).fill({ ill: false })), today).map(
    ({ verdict }) => verdict.kind,
  );

describe('so many people under one roof', () => {
  test.each([
    [mostMembers - 1, ['no', 'no', 'fits']],
    [mostMembers, ['no', 'fits', 'fits']],
    // More than anybody lives with: the list is not believed, and nothing is said against anyone.
    [mostMembers + 1, ['open', 'open', 'fits']],
  ])('%i', (people, expected) => {
    expect(kinds(people)).toEqual(expected);
  });
});

test('each of fifteen people is told apart: the one who decides is the one who is named', () => {
  for (const who of [0, 7, mostMembers - 1]) {
    const people = Array.from({ length: mostMembers }, (_, at) => ({ ill: at === who }));
    const [ill] = screen(pack, aHousehold({}, people), today);
    expect(ill?.verdict).toMatchObject({ kind: 'fits', because: [{ facts: [{ fact: 'ill', member: `m${who}` }] }] });
  }
});

test('results of an earlier household read as before after another one was heard', () => {
  const [before] = screen(pack, aHousehold({}, [{ ill: true }]), today);
  screen(pack, aHousehold({}, [{ ill: false }, { ill: false }]), today);
  expect(before?.verdict).toMatchObject({ kind: 'fits', because: [{ text: '甲病了' }] });
});
