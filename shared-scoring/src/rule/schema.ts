import * as z from 'zod/mini';
import type { Bool, Num } from './ast.ts';
import { boolIssues, numIssues, type ShapeIssue } from './shape.ts';

const rule = <T>(issuesOf: (value: unknown) => readonly ShapeIssue[]) =>
  z.custom<T>().check((context) => {
    for (const { path, message } of issuesOf(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, path, message });
    }
  });

/** A yes/no rule; every fault is reported at its own path. */
export const BoolRule = rule<Bool>(boolIssues);
/** A number or a formula; every fault is reported at its own path. */
export const NumRule = rule<Num>(numIssues);
