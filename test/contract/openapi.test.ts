import { openApi } from 'functions/openapi';
import { endpoints, problemCodes, problemStatus } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Document, type Operation, refsIn } from './document.ts';
import { fieldsOf, pathParameters } from './schema.ts';

const made = openApi();
const document = Document.parse(made);
const operations: readonly (readonly [place: string, Operation])[] = Object.entries(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).flatMap(([method, it]) => (it ? [[`${method.toUpperCase()} ${path}`, it] as const] : [])),
);
const placeOf = ({ method, path }: (typeof endpoints)[number]) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`;
const Words = z.object({ code: z.string(), title: z.string(), remedy: z.string() });

describe('the OpenAPI document', () => {
  test('covers exactly the endpoints', () => {
    expect(operations.map(([place]) => place).sort()).toEqual(endpoints.map(placeOf).sort());
  });

  test('names each operation once', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test('points only at what it holds', () => {
    for (const ref of refsIn(made)) {
      const found = ref
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((at, key) => Reflect.get(Object(at), key), made);
      expect(found, ref).toBeDefined();
    }
    const schemes = Object.keys(document.components.securitySchemes);
    expect(schemes).toEqual(expect.arrayContaining(operations.flatMap(([, it]) => it.security.flatMap(Object.keys))));
  });

  test('is the one that was agreed on', async () => {
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot('../../functions/src/http/openapi.json');
  });
});

describe.each(endpoints)('$name in OpenAPI', (endpoint) => {
  const operation = operations.find(([place]) => place === placeOf(endpoint))?.[1];
  const { all, required } = fieldsOf(endpoint.input);
  const inPath = pathParameters(endpoint.path);
  const inBody = Object.keys(Object(operation?.requestBody?.content['application/json']?.schema.properties));

  test('asks for every field of its input in exactly one place', () => {
    const parameters = operation?.parameters ?? [];
    expect(parameters.filter((it) => it.in === 'path').map((it) => it.name)).toEqual(inPath);
    expect([...parameters.map((it) => it.name), ...inBody].sort()).toEqual([...all].sort());
    for (const { name, required: must } of parameters) expect(must, name).toBe(required.includes(name));
    expect(operation?.requestBody !== undefined).toBe(endpoint.method === 'POST');
  });

  test('needs a session unless anyone may call', () => {
    expect(operation?.security).toEqual(endpoint.callers.some((it) => it === 'anyone') ? [] : [{ session: [] }]);
  });

  test('answers with its status, and refuses with the status of each of its problems', () => {
    const statuses = [endpoint.status, ...endpoint.problems.map((code) => problemStatus[code]), problemStatus.internal];
    expect(Object.keys(operation?.responses ?? {}).sort()).toEqual([...new Set(statuses.map(String))].sort());
  });
});

test('every problem has a title and a remedy a person can read, and a status', () => {
  const examples = operations
    .flatMap(([, { responses }]) => Object.values(responses))
    .flatMap(({ content }) => ('application/problem+json' in content ? [content['application/problem+json']] : []))
    .flatMap((it) => Object.values(it?.examples ?? {}).map(({ value }) => Words.parse(value)));
  for (const code of problemCodes) {
    const words = examples.find((it) => it.code === code);
    for (const text of [words?.title, words?.remedy]) expect(text, code).toMatch(/^[^a-z]*\p{Script=Han}/u);
    expect(problemStatus[code], code).toBeGreaterThanOrEqual(400);
  }
});
