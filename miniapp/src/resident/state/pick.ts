import type { Answer, Fact } from 'shared-scoring';

type Band = NonNullable<Fact['bands']>[number];

export const unsure: Answer = { kind: 'unsure' };
export const declined: Answer = { kind: 'declined' };
export const valued = (value: boolean | number | string | readonly string[]): Answer => ({ kind: 'value', value });
export const banded = ({ from, to }: Band): Answer => ({ kind: 'range', from, to });

const none = 'none';

/** True when this is the answer that stands. */
export const isPicked = (answer: Answer | undefined, option: Answer): boolean => {
  if (answer === undefined || answer.kind !== option.kind) return false;
  return JSON.stringify(answer) === JSON.stringify(option);
};

/** The values of a set answer; none when it is not one. */
export const chosenOf = (answer: Answer | undefined): readonly string[] =>
  answer?.kind === 'value' && Array.isArray(answer.value) ? answer.value : [];

/** Ticks or unticks one of several; "none of these" stands alone. Nothing ticked is no answer yet. */
export const toggled = (answer: Answer | undefined, value: string): Answer | undefined => {
  const before = chosenOf(answer);
  if (before.includes(value)) {
    const rest = before.filter((one) => one !== value);
    return rest.length > 0 ? valued(rest) : undefined;
  }
  return valued(value === none ? [none] : [...before.filter((one) => one !== none), value]);
};

/** A typed number as an answer: money typed in yuan is kept in Fen. */
export const typed = ({ kind }: Pick<Fact, 'kind'>, number: number): Answer =>
  valued(kind === 'money' ? Math.round(number * 100) : number);

/** The number to show in the field again, in the unit it was typed in; '' when there is none. */
export const shownNumber = ({ kind }: Pick<Fact, 'kind'>, answer: Answer | undefined): string =>
  answer?.kind === 'value' && typeof answer.value === 'number'
    ? String(kind === 'money' ? answer.value / 100 : answer.value)
    : '';
