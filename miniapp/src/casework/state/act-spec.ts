import type { InputOf, stepCase, WorkView } from 'shared-scoring/contract';

export type StepEvent = InputOf<typeof stepCase>['event'];
export type ActKind = StepEvent['kind'];

/** What can be done on a case now, and other cases that may be of the same household where that matters. */
export type ActWork = WorkView & { readonly others?: readonly Beside[] };

/** One thing to fill in for an act. `name` is the field of the event. */
export type ActField =
  | {
      readonly of: 'note';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly max: number;
      readonly may?: true;
    }
  | {
      readonly of: 'pick';
      readonly name: string;
      readonly label: string;
      readonly options: Readonly<Record<string, string>>;
    }
  | {
      readonly of: 'many';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly options: readonly string[];
      readonly least: number;
    }
  | { readonly of: 'tick'; readonly name: string; readonly label: string; readonly must?: true }
  /** A day ahead, as a number of days. */
  | {
      readonly of: 'when';
      readonly name: string;
      readonly label: string;
      readonly options: Readonly<Record<string, string>>;
    }
  /** One of the things that run beside the case. */
  | {
      readonly of: 'which';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly from: (work: ActWork) => readonly Beside[];
    }
  | { readonly of: 'briefing'; readonly name: string; readonly label: string; readonly hint: string }
  | { readonly of: 'tasks'; readonly name: string; readonly label: string };

export type Beside = { readonly id: string; readonly say: string };

/** A form for one kind of event: its words, its fields, and what needs no asking. */
export type ActSpec = {
  readonly title: string;
  readonly say?: string;
  readonly submit?: string;
  readonly tone?: 'danger';
  readonly fields: readonly ActField[];
  /** Left out: it makes sense whenever the rules allow it. */
  readonly suits?: (work: ActWork) => boolean;
  /** Fields of the event that are made, not asked: a new id, the moment. */
  readonly made?: (newId: () => string, now: number) => Readonly<Record<string, unknown>>;
};

/** What was filled in so far, by field. */
export type Filled = Readonly<Record<string, unknown>>;

const isFilled = (field: ActField, value: unknown): boolean => {
  switch (field.of) {
    case 'note':
      return field.may === true || (typeof value === 'string' && value.trim() !== '');
    case 'briefing':
      return typeof value === 'string' && value.trim() !== '';
    case 'many':
      return Array.isArray(value) && value.length >= field.least;
    case 'tick':
      return field.must !== true || value === true;
    case 'tasks':
      return true;
    case 'pick':
    case 'when':
    case 'which':
      return typeof value === 'string' && value !== '';
    default:
      return field satisfies never;
  }
};

/** Names of fields that still have to be filled in. */
export const missingOf = ({ fields }: ActSpec, filled: Filled): readonly string[] =>
  fields.filter((field) => !isFilled(field, filled[field.name])).map(({ name }) => name);

const valueIn = (field: ActField, value: unknown, now: number): unknown => {
  if (field.of === 'when') return now + Number(value) * 86_400_000;
  if (field.of === 'tick') return value === true;
  return typeof value === 'string' ? value.trim() : value;
};

/** The event a filled-in form stands for; what was left empty is left out. */
export const eventOf = (kind: ActKind, spec: ActSpec, filled: Filled, newId: () => string, now: number): StepEvent => {
  const given = spec.fields.flatMap((field) => {
    const value = valueIn(field, filled[field.name], now);
    return value === undefined || value === '' ? [] : [[field.name, value] as const];
  });
  // The server parses it by the contract; the specs are held to it by a test.
  return { kind, ...spec.made?.(newId, now), ...Object.fromEntries(given) } as StepEvent;
};

/** Whether there is anything to do it to: a form that asks which one is offered only where there is one. */
export const isUseful = ({ fields, suits }: ActSpec, work: ActWork): boolean =>
  (suits?.(work) ?? true) && fields.every((field) => field.of !== 'which' || field.from(work).length > 0);
