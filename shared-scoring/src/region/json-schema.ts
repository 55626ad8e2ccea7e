import * as z from 'zod/mini';
import { ruleDefinitions } from '../rule/json-schema.ts';
import { BoolRule, NumRule } from '../rule/schema.ts';
import { Derived, Parameter, Policy, Region } from './schema.ts';

const described = (schema: z.ZodMiniType) => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === BoolRule) jsonSchema.$ref = '#/$defs/bool';
      if (zodSchema === NumRule) jsonSchema.$ref = '#/$defs/num';
    },
  });
  return json;
};

/** What editors check a pack's files against, as text: one definition per file, the rule language in full. */
export const packSchemaText = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        ...ruleDefinitions,
        policy: described(Policy),
        region: described(Region),
        parameters: { type: 'object', additionalProperties: described(Parameter) },
        derived: { type: 'object', additionalProperties: described(Derived) },
      },
    },
    null,
    2,
  )}\n`;
