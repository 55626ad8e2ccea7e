import { expect, test } from 'vitest';
import { aHousehold, value } from '../rule/world.sample.ts';
import { answerTo, withAnswer } from './with-answer.ts';

const told = aHousehold({ warm: true }, [{ age: 1 }, { age: 2 }]);
const age = { fact: 'age', member: 'm1' };

test('an answer is given, changed, passed over or taken back without touching what was told before', () => {
  expect(withAnswer(told, { fact: 'home' }, value('own'))).toEqual(
    aHousehold({ warm: true, home: 'own' }, [{ age: 1 }, { age: 2 }]),
  );
  expect(withAnswer(told, age, value(3))).toEqual(aHousehold({ warm: true }, [{ age: 1 }, { age: 3 }]));
  expect(answerTo(withAnswer(told, age, { kind: 'unsure' }), age)).toEqual({ kind: 'unsure' });
  expect(withAnswer(told, age, undefined)).toEqual(aHousehold({ warm: true }, [{ age: 1 }, {}]));
  expect(told).toEqual(aHousehold({ warm: true }, [{ age: 1 }, { age: 2 }]));
});

test('of a member nobody knows nothing is told, and nothing changes', () => {
  const nobody = { fact: 'age', member: 'm9' };
  expect(withAnswer(told, nobody, value(3))).toEqual(told);
  expect(answerTo(told, nobody)).toBeUndefined();
});
