import { expect, test } from 'vitest';
import { boolOperators, numOperators } from '../rule/json-schema.ts';
import { boolIssues, numIssues } from '../rule/shape.ts';
import { packSchemaText } from './json-schema.ts';

const offered = (issues: readonly { readonly message: string }[]) =>
  issues[0]?.message.replace(/^.*use one of /, '').split(', ');

test('regions/schema.json is current: run this test with -u when the schema changed', async () => {
  await expect(packSchemaText()).toMatchFileSnapshot('../../regions/schema.json');
});

test('it knows every operator the reader knows, and no other', () => {
  expect(offered(boolIssues({}))).toEqual(Object.keys(boolOperators));
  expect(offered(numIssues({}))).toEqual(Object.keys(numOperators));
});

test('rules stand in it by reference wherever a rule may be written', () => {
  const { $defs } = JSON.parse(packSchemaText());
  expect($defs.policy.properties.when).toEqual({ $ref: '#/$defs/bool' });
  expect($defs.policy.properties.amount.properties.of).toEqual({ $ref: '#/$defs/num' });
  expect($defs.derived.additionalProperties.properties.number).toEqual({ $ref: '#/$defs/num' });
  expect($defs.policy.additionalProperties).toBe(false);
});
