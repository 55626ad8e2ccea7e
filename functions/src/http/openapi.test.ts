import { endpoints, problemStatus } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { openApi } from './openapi.ts';

type Operation = {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly example?: unknown;
  }[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': {
        readonly schema: { properties: object };
        readonly examples: { good: { value: object } };
      };
    };
  };
  readonly responses: Readonly<
    Record<string, { readonly content: Record<string, { examples?: Record<string, unknown> }> }>
  >;
};
const api = openApi() as unknown as { openapi: string; paths: Record<string, Record<string, Operation>> };
const operation = (path: string, method: string): Operation => {
  const found = api.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (!found) throw new Error(`${method} ${path} is missing`);
  return found;
};

test('is 3.1 and holds exactly the endpoints of the contract', () => {
  expect(api.openapi).toBe('3.1.0');
  const ids = Object.values(api.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(ids.sort()).toEqual(endpoints.map(({ name }) => name).sort());
});

test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s says what goes in, what comes out, and every problem with an example in Chinese',
  (_, { path, method, callers, status, problems, input }) => {
    const { parameters, requestBody, responses, security } = operation(path, method);
    const body = Object.keys(requestBody?.content['application/json'].schema.properties ?? {});
    expect([...parameters.map(({ name }) => name), ...body].sort()).toEqual(Object.keys(input.def.shape).sort());
    expect(security.length).toBe(callers.includes('anyone') ? 0 : 1);
    expect(responses[status]).toBeDefined();
    for (const code of problems) {
      const example = responses[problemStatus[code]]?.content['application/problem+json']?.examples?.[code];
      expect(JSON.stringify(example)).toMatch(/\p{Script=Han}/u);
    }
  },
);

test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s shows a good request and its reply, true to their schemas to the last field',
  (name, { input, reply, path, method, status }) => {
    const good = examples.get(name);
    expect(input.parse(good?.input)).toEqual(good?.input);
    expect(reply.parse(good?.reply)).toEqual(good?.reply);
    const { parameters, requestBody, responses } = operation(path, method);
    const shown = requestBody?.content['application/json'].examples.good.value ?? {};
    const asked = Object.fromEntries(parameters.map((one) => [one.name, one.example]));
    expect({ ...asked, ...shown }).toEqual(good?.input);
    expect(responses[status]?.content['application/json']?.examples?.good).toEqual({ value: good?.reply });
  },
);

test('is plain JSON without references that lead nowhere', () => {
  const text = JSON.stringify(api);
  expect(JSON.parse(text)).toEqual(api);
  expect(new Set(text.match(/"\$ref":"[^"]+"/g))).toEqual(new Set(['"$ref":"#/components/schemas/Problem"']));
});
