import type { Column } from '../facts/table.ts';
import type { IsoDate } from '../facts/types.ts';
import type { Bool, Num } from './ast.ts';
import type { Figure } from './figure.ts';

/** What names in a rule stand for. */
export type Names = {
  /** The day of the screening. */
  readonly today: IsoDate;
  readonly fact: (name: string) => Column | undefined;
  readonly figure: (name: string) => Figure | undefined;
  readonly derived: (
    name: string,
  ) => { readonly label: string; readonly rule?: Bool | undefined; readonly number?: Num | undefined } | undefined;
  /** The rule of another policy; `capped`: it may hold at most "possibly" (lapsed, or its conditions are unverified). */
  readonly policy: (
    id: string,
  ) => { readonly title: string; readonly when: Bool; readonly capped: boolean } | undefined;
};
