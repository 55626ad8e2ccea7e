import * as z from 'zod/mini';

/** The parts of OpenAPI 3.1 this product writes, strictly; anything else in the document is a mistake. */
const JsonSchema = z.record(z.string(), z.unknown());
const Content = <T extends string>(type: T) =>
  z.strictObject({
    [type]: z.strictObject({
      schema: JsonSchema,
      examples: z.optional(z.record(z.string(), z.strictObject({ value: z.unknown() }))),
    }),
  });

const Parameter = z.strictObject({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  schema: JsonSchema,
  example: z.optional(z.unknown()),
});

const Response = z.strictObject({
  description: z.string().check(z.minLength(1)),
  content: z.union([Content('application/json'), Content('application/problem+json')]),
});

export const Operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().check(z.minLength(1)),
  'x-callers': z.array(z.string()),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(Parameter),
  requestBody: z.optional(z.strictObject({ required: z.boolean(), content: Content('application/json') })),
  responses: z.record(z.string().check(z.regex(/^[1-5]\d\d$/)), Response),
});
export type Operation = z.infer<typeof Operation>;

export const Document = z.strictObject({
  openapi: z.string().check(z.regex(/^3\.1\.\d+$/)),
  info: z.strictObject({ title: z.string(), version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)) }),
  paths: z.record(z.string().check(z.startsWith('/')), z.partialRecord(z.enum(['get', 'post', 'delete']), Operation)),
  components: z.strictObject({
    schemas: z.record(z.string(), JsonSchema),
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.string(), bearerFormat: z.string() }),
    ),
  }),
});
export type Document = z.infer<typeof Document>;

/** Every `$ref` inside a value, at any depth. */
export const refsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
};
