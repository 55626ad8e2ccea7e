import * as z from 'zod/mini';

const Shape = z.object({
  properties: z._default(z.record(z.string(), z.unknown()), {}),
  required: z._default(z.array(z.string()), []),
});

/** Names of the fields an object schema takes, and of those a caller must give. */
export const fieldsOf = (
  schema: z.ZodMiniType,
): { readonly all: readonly string[]; readonly required: readonly string[] } => {
  const { properties, required } = Shape.parse(z.toJSONSchema(schema, { io: 'input' }));
  return { all: Object.keys(properties), required };
};

/** `/cases/:id/invites/:inviteId` → `id`, `inviteId`. */
export const pathParameters = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
