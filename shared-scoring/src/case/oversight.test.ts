import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, bo, dan, events, lea, tryStep } from './case.sample.ts';
import { consents } from './rule/consent.ts';
import type { CaseEvent } from './types.ts';

const accepted = after(aCase(), [events.accept, ada, '2026-11-23 10:00'], [events.link, ada, '2026-11-23 10:01']);
const words = '他说可以';
const witnessed = {
  kind: 'witnessConsent',
  consent: 'c1',
  purpose: 'share',
  witness: 'bo',
  until: at('2027-05-01 00:00'),
  words,
} as const;
const guardian = {
  kind: 'guardianConsent',
  consent: 'c2',
  purpose: 'visit',
  born: '2015-06',
  guardian: 'parent',
  until: at('2027-05-01 00:00'),
  words,
} as const;
const say = (event: CaseEvent, who = ada, facts = accepted) => {
  const result = tryStep(facts, [event, who, '2026-11-23 11:00']);
  return result.kind === 'refused' ? result.why : 'moved';
};

test('a consent heard by a second colleague holds until it is taken back or runs out, to the moment', () => {
  const facts = after(accepted, [witnessed, ada, '2026-11-23 11:00']);
  expect(consents(facts, 'share', at('2026-11-23 11:00'))).toBe(true);
  expect(consents(facts, 'records', at('2026-11-23 11:00'))).toBe(false);
  expect(consents(facts, 'share', witnessed.until - 1)).toBe(true);
  expect(consents(facts, 'share', witnessed.until)).toBe(false);
  expect(consents(facts, 'share', witnessed.until + 1)).toBe(false);
  const ended = after(facts, [
    { kind: 'endConsent', consent: 'c1' },
    { id: 'fay', role: 'family' },
    '2026-11-24 09:00',
  ]);
  expect(consents(ended, 'share', at('2026-11-24 09:00'))).toBe(false);
  expect(say({ kind: 'endConsent', consent: 'c1' }, ada, ended)).toContain('没有这个还有效的同意');
});

test('what was agreed to and taken back opens nothing any more: no referral, no visit with consent', () => {
  const refer = { kind: 'refer', referral: 'r', to: '社区医院', ground: 'consent', note: words } as const;
  const held = after(accepted, [witnessed, ada, '2026-11-23 11:00']);
  expect(say(refer, ada, held)).toBe('moved');
  const ended = after(held, [{ kind: 'endConsent', consent: 'c1' }, ada, '2026-11-23 11:00']);
  expect(say(refer, ada, ended)).toContain('请再问一次');
  expect(say({ ...refer, ground: 'statutory' }, ada, ended)).toBe('moved');
  const called = after(accepted, [events.phone, ada, '2026-11-23 10:30'], [guardian, ada, '2026-11-23 10:40']);
  const visit = { kind: 'visit', basis: 'consent', present: '母亲', note: words } as const;
  expect(say(visit, ada, called)).toBe('moved');
  expect(say(visit, ada, after(called, [{ kind: 'endConsent', consent: 'c2' }, ada, '2026-11-23 10:50']))).toContain(
    '请再问一次',
  );
});

test('nobody is their own witness, nobody but the owner records it, no id is used twice', () => {
  expect(say({ ...witnessed, witness: 'ada' })).toContain('自己给自己作证');
  expect(say(witnessed, bo)).toContain('别的同事负责');
  const facts = after(accepted, [witnessed, ada, '2026-11-23 11:00']);
  expect(say({ ...guardian, consent: 'c1' }, ada, facts)).toContain('已经用过');
});

test.each([
  ['2026-11-23 10:59', '请选今天以后的日子'],
  ['2026-11-23 11:00', '请选今天以后的日子'],
  ['2026-11-23 11:01', 'moved'],
  ['2027-11-24 11:00', 'moved'],
  ['2027-11-24 11:01', '最长一年'],
])('a consent until %s: %s', (until, expected) => {
  expect(say({ ...witnessed, until: at(until) })).toContain(expected);
  expect(say({ ...guardian, until: at(until) })).toContain(expected);
});

test.each([
  ['2012-12', 'moved'], // 13 until December
  ['2012-11', '满十四岁'],
  ['2012-10', '满十四岁'],
  ['2026-11', 'moved'],
  ['2026-12', '还没有到'],
])('the guardian of a child born in %s: %s', (born, expected) =>
  expect(say({ ...guardian, born })).toContain(expected),
);

test('a drawn case is looked at by somebody who neither owns nor closed it, once a draw; it stays where it is', () => {
  const check = { kind: 'check', check: '2026-11', outcome: 'mend', note: '没有写回访' } as const;
  expect(say(check, ada)).toContain('不由您的岗位');
  const looked = after(accepted, [check, lea, '2026-11-23 12:00']);
  expect(looked).toMatchObject({
    state: accepted.state,
    due: accepted.due,
    checks: [{ id: '2026-11', outcome: 'mend', by: 'lea' }],
  });
  expect(say(check, dan, looked)).toContain('已经记过');
  expect(say(check, lea, { ...accepted, closedBy: 'lea' })).toContain('自己办过');
  expect(tryStep(accepted, [check, lea, '2026-11-23 12:00'])).toMatchObject({ notify: ['owner'] });
});
