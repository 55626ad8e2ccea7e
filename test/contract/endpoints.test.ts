import { endpoints, problemCodes, problemStatus } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldsOf, pathParameters } from './schema.ts';

describe.each(endpoints)('$name', ({ name, method, path, input, reply, callers, problems, summary, status }) => {
  const fields = fieldsOf(input);

  test('takes each parameter of its path as a required field of its input', () => {
    expect(fields.required).toEqual(expect.arrayContaining([...pathParameters(path)]));
  });

  test('says who may call, what it does and how it may fail', () => {
    expect(callers.length).toBeGreaterThan(0);
    expect(summary).toMatch(/\p{Script=Han}/u);
    expect(new Set(problems).size).toBe(problems.length);
    expect(problemCodes).toEqual(expect.arrayContaining([...problems]));
  });

  test('refuses strangers in words when it is not for anyone', () => {
    const forAnyone = callers.some((it) => it === 'anyone');
    const login = ['session.missing', 'session.expired'];
    const named = problems.filter((it) => login.includes(it));
    expect(named).toEqual(forAnyone ? [] : login);
  });

  test('checks its input wherever there is any', () => {
    expect(problems.some((it) => it === 'request.invalid')).toBe(fields.all.length > 0);
  });

  test('uses a method the product knows, creates only by POST, and sends no body with the others', () => {
    expect(['GET', 'POST', 'DELETE']).toContain(method);
    if (status === 201) expect(method).toBe('POST');
    const inBody = fields.all.filter((it) => !pathParameters(path).includes(it));
    if (method === 'DELETE') expect(inBody).toEqual([]);
  });

  test('has a name in camelCase and a path in kebab-case', () => {
    expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
    expect(path).toMatch(/^(\/(:[a-z][A-Za-z]*|[a-z]+(-[a-z]+)*))+$/);
  });

  test('describes input and reply as JSON', () => {
    for (const schema of [input, reply]) expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object' });
  });
});

describe('all endpoints together', () => {
  test('have different names and different places', () => {
    expect(new Set(endpoints.map(({ name }) => name)).size).toBe(endpoints.length);
    const places = endpoints.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
    expect(new Set(places).size).toBe(endpoints.length);
  });

  test('name every problem but internal, which nobody plans', () => {
    const named = new Set<string>(endpoints.flatMap(({ problems }) => [...problems]));
    expect(problemCodes.filter((code) => !named.has(code))).toEqual(['internal']);
  });

  test('every problem has a status of its kind', () => {
    for (const code of problemCodes) {
      expect(problemStatus[code], code).toBeGreaterThanOrEqual(400);
      expect(problemStatus[code], code).toBeLessThanOrEqual(503);
    }
  });
});
