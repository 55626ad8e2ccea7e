import { LogicEngine } from 'json-logic-engine';
import type { Tri } from '../by-hand-rows.ts';
import type { Condition, Relation } from './condition.ts';
import type { Judge, Rival } from './rival.ts';

const signs: Readonly<Record<Relation, string>> = { below: '<', atMost: '<=', atLeast: '>=', above: '>' };

const logicOf = (condition: Condition): object => {
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('not' in condition) return { '!': [logicOf(condition.not)] };
  const value = { var: condition.fact };
  if ('is' in condition) return { in: [value, condition.is] };
  if ('holds' in condition) return { or: condition.holds.map((one) => ({ in: [one, { var: [condition.fact, []] }] })) };
  return { [signs[condition.relation]]: [value, condition.line] };
};

const said = (value: unknown): Tri => (value ? 2 : 0);

const interpreted = (policies: readonly Condition[]): Judge => {
  const engine = new LogicEngine();
  const rules = policies.map(logicOf);
  return (facts) => rules.map((rule) => said(engine.run(rule, facts)));
};
const compiled = (policies: readonly Condition[]): Judge => {
  const engine = new LogicEngine();
  const rules = policies.map((policy) => engine.build(logicOf(policy)));
  return (facts) => rules.map((rule) => said(rule(facts)));
};

/** Interpreted, as it would have to run in WeChat, and compiled to a function, which WeChat forbids. */
export const jsonLogic: readonly Rival[] = [
  { name: 'json-logic-engine, interpreted', prepare: interpreted },
  { name: 'json-logic-engine, compiled (new Function)', prepare: compiled },
];
