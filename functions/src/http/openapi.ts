import {
  type Endpoint,
  endpoints,
  type ProblemReply as Problem,
  type ProblemCode,
  ProblemReply,
  problemStatus,
} from 'shared-scoring/contract';
import * as z from 'zod/mini';
import { examples } from './examples.ts';
import { problemWords } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/** The API as OpenAPI 3.1, made from the contract values the server serves. */
export function openApi(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '守望 Shouwang', version: '0.1.0' },
    paths,
    components: {
      schemas: { Problem: schema(ProblemReply, 'output') },
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation({ name, summary, method, path, callers, input, reply, status, problems }: Endpoint): Json {
  const { properties = {}, required = [] } = schema(input, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>; // every input of the contract is an object
    readonly required?: readonly string[];
  };
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, param = '']) => param);
  const rest = Object.keys(properties).filter((field) => !inPath.includes(field));
  const good = examples.get(name) ?? { input: {}, reply: {} };
  const sent = new Map(Object.entries(good.input));
  const parameter = (where: 'path' | 'query') => (field: string) => ({
    name: field,
    in: where,
    required: where === 'path' || required.includes(field),
    schema: properties[field] ?? {},
    ...(sent.has(field) && { example: sent.get(field) }),
  });
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest.map((field) => [field, properties[field]])),
    required: required.filter((field) => rest.includes(field)),
  };
  return {
    operationId: name,
    summary,
    'x-callers': callers,
    security: callers.includes('anyone') ? [] : [{ session: [] }],
    parameters: [...inPath.map(parameter('path')), ...(method === 'POST' ? [] : rest.map(parameter('query')))],
    ...(method === 'POST' && {
      requestBody: {
        required: true,
        content: json(body, Object.fromEntries([...sent].filter(([it]) => rest.includes(it)))),
      },
    }),
    responses: {
      [status]: { description: 'OK', content: json(schema(reply, 'output'), good.reply) },
      ...refusals([...problems, 'internal']),
    },
  };
}

const json = (of: Json, value: object) => ({
  'application/json': { schema: of, examples: { good: { value } } },
});

/** Problems by HTTP status, each with what a person would read. */
function refusals(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const all = codes.filter((code) => problemStatus[code] === status);
      const examples = Object.fromEntries(all.map((code) => [code, { value: example(code) }]));
      const schema = { $ref: '#/components/schemas/Problem' };
      return [status, { description: all.join(', '), content: { 'application/problem+json': { schema, examples } } }];
    }),
  );
}

const example = (code: ProblemCode): Problem => ({
  code,
  ...problemWords[code],
  ...(code === 'request.invalid' && { fields: [{ path: 'id', message: '编号格式不对' }] }),
});

const schema = (of: Endpoint['input'], io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { target: 'draft-2020-12', io });
  return rest;
};
