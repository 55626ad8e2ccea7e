import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';

/** Who may call: nobody known, any signed-in person, or staff in a role whose scope covers the thing asked for. */
export type Caller = 'anyone' | 'person' | 'advisor' | 'lead' | 'district' | 'family';

type Schema = z.ZodMiniType;

export type Endpoint<I extends Schema = Schema, R extends Schema = Schema, P extends ProblemCode = ProblemCode> = {
  readonly name: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with `:name` parameters; each must be a field of `input`. */
  readonly path: string;
  readonly callers: readonly Caller[];
  /** True: staff of a street the case is offered to may call as well. */
  readonly offered?: boolean;
  /** Path parameters, then query (GET, DELETE) or JSON body (POST), as one object. */
  readonly input: I;
  readonly reply: R;
  readonly status: 200 | 201;
  readonly problems: readonly P[];
};

/** One endpoint as one value: the phone calls it, the server serves it, OpenAPI describes it. */
export const endpoint = <I extends Schema, R extends Schema, P extends ProblemCode>(
  value: Omit<Endpoint<I, R, P>, 'status'> & { readonly status?: 200 | 201 },
): Endpoint<I, R, P> => ({ status: 200, ...value });

export type InputOf<E> = E extends Endpoint<infer I, Schema> ? z.infer<I> : never;
export type ReplyOf<E> = E extends Endpoint<Schema, infer R> ? z.infer<R> : never;
