/** Money in Fen (1/100 yuan), whole numbers. */
export type Fen = number;
/** A calendar day, 'YYYY-MM-DD', Asia/Shanghai. */
export type IsoDate = string;
export type FactName = string;
export type FactValue = boolean | number | string | readonly string[];

/** What a person said. A number may be a band; "not sure" and "would rather not say" are answers, never a no. */
export type Answer =
  | { readonly kind: 'value'; readonly value: FactValue }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'declined' };

export type AnswerSet = Readonly<Record<FactName, Answer>>;

/** One person who eats and lives with the household; `label` is how the family calls them (奶奶). */
export type Member = { readonly id: string; readonly label: string; readonly answers: AnswerSet };

/** All that one household has told so far. `members: null` = nobody has said yet who lives here. */
export type Answers = {
  readonly region: string;
  readonly household: AnswerSet;
  readonly members: readonly Member[] | null;
};

/** A condition on another fact: one of these values, or a number within these bounds (both included). */
export type Condition =
  | { readonly fact: FactName; readonly is: readonly (boolean | string)[] }
  | { readonly fact: FactName; readonly atLeast?: number; readonly atMost?: number };

/** One thing that can be asked, with all its words. `{who}` in a text is the member's label. */
export type Fact = {
  readonly name: FactName;
  readonly of: 'household' | 'member';
  /** A date is answered as an `IsoDate`; a band of days, as of every number, by day numbers since 1970-01-01. */
  readonly kind: 'bool' | 'choice' | 'set' | 'number' | 'money' | 'date';
  readonly question: string;
  /** Short noun: 您家一个月的收入. */
  readonly label: string;
  readonly help?: string;
  readonly why?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Money in Fen, other numbers in `unit`. */
  readonly bands?: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** Smallest and largest answer (default 0 and 10¹⁰, of a date the years 1900 to 2100); what an unanswered one may still be. */
  readonly min?: number;
  readonly max?: number;
  /** Of a date: how the years since it are counted (岁 for a birthday). */
  readonly unit?: string;
  /** How a bool reads in an explanation. */
  readonly say?: { readonly yes: string; readonly no: string };
  /** Asked only when all of these hold; when one of them fails, the fact is `otherwise` without asking. */
  readonly when?: readonly Condition[];
  readonly otherwise?: FactValue;
  /** Ask on a screen that nobody else can read. */
  readonly private?: true;
};

/** A fact of the household, or of one member. */
export type FactRef = { readonly fact: FactName; readonly member?: string };
