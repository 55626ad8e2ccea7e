import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Condition, Relation } from './condition.ts';
import type { Rival } from './rival.ts';

const operators: Readonly<Record<Relation, string>> = {
  below: 'lessThan',
  atMost: 'lessThanInclusive',
  atLeast: 'greaterThanInclusive',
  above: 'greaterThan',
};

const conditionOf = (condition: Condition): NestedCondition => {
  if ('all' in condition) return { all: condition.all.map(conditionOf) };
  if ('any' in condition) return { any: condition.any.map(conditionOf) };
  if ('not' in condition) return { not: conditionOf(condition.not) };
  const { fact } = condition;
  if ('is' in condition) return { fact, operator: 'in', value: condition.is };
  if ('holds' in condition) return { any: condition.holds.map((value) => ({ fact, operator: 'contains', value })) };
  return { fact, operator: operators[condition.relation], value: condition.line };
};

const topOf = (condition: Condition): TopLevelCondition => ({ all: [conditionOf(condition)] });

/** Every policy a rule of one engine; what does not fire is a no. */
export const jsonRules: Rival = {
  name: 'json-rules-engine',
  prepare: (policies) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    policies.forEach((policy, at) => {
      engine.addRule({ conditions: topOf(policy), event: { type: String(at) } });
    });
    return async (facts) => {
      const { events } = await engine.run({ ...facts });
      const fired = new Set(events.map(({ type }) => type));
      return policies.map((_, at) => (fired.has(String(at)) ? 2 : 0));
    };
  },
};
