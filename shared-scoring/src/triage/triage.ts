import { type RaisingWord, raisingWords } from './keywords.ts';
import type { Sign, SignCatalogue, SignLevel } from './signs.ts';

export type TriageInput = {
  readonly signs: readonly string[];
  readonly modifiers: readonly string[];
  readonly note?: string | undefined;
};

export type Triage = {
  readonly level: SignLevel;
  /** Whole points 0–100, rounded down; the level is decided on the exact quarter points. */
  readonly urgency: number;
  /** A red-flag sign, or words in the note that mean the same: hotlines first, and never closed without contact. */
  readonly redFlag: boolean;
  /** Nothing about this report may reach an account of the household (violence, a child, an abandoned person). */
  readonly hides: boolean;
  /** Plain Chinese for staff, strongest first. Never shown to the reporter or the household. */
  readonly reasons: readonly string[];
  /** Sign ids the catalogue does not know: they raise to P1 so that a person reads the report. */
  readonly unknown: readonly string[];
};

/** Parts of a point: urgency in exact integers, `otherShare.in` parts to the point. */
const urgencyParts = (
  urgencies: readonly number[],
  modifiers: number,
  { otherShare, modifiers: rule }: SignCatalogue,
) => {
  const max = Math.max(0, ...urgencies);
  const others = urgencies.reduce((sum, u) => sum + u, 0) - max;
  const points = Math.min(rule.max, rule.points * modifiers);
  return Math.min(100 * otherShare.in, (max + points) * otherShare.in + others * otherShare.of);
};

const worst = (levels: readonly SignLevel[]): SignLevel => [...levels].sort()[0] ?? 'P3';

const reasonsFor = (signs: readonly Sign[], modifiers: readonly string[], words: readonly RaisingWord[]) => [
  ...signs.filter((sign) => sign.redFlag).map((sign) => `${sign.short}(危险信号)`),
  ...words.map((word) => `文字里提到“${word.word}”(${word.about}),请人工看`),
  ...signs.filter((sign) => !sign.redFlag).map((sign) => `${sign.short}(${sign.u} 分)`),
  ...modifiers,
];

/** How urgent a report is and why. Source: assessment.md §4.2–4.3; figures come from signs.json. */
export const triage = ({ signs, modifiers, note = '' }: TriageInput, catalogue: SignCatalogue): Triage => {
  const ids = new Set(signs);
  const seen = catalogue.signs.filter((sign) => ids.has(sign.id)).sort((a, b) => b.u - a.u || a.order - b.order);
  const unknown = [...ids].filter((id) => !seen.some((sign) => sign.id === id));
  const added = catalogue.modifiers.items.filter((item) => modifiers.includes(item.id)).map((item) => item.short);
  const words = raisingWords(note, catalogue);
  const parts = urgencyParts(
    seen.map((sign) => sign.u),
    added.length,
    catalogue,
  );
  const scored = catalogue.levels.find((row) => parts >= row.from * catalogue.otherShare.in)?.id ?? 'P3';
  const redFlag = seen.some((sign) => sign.redFlag) || words.some((word) => word.level === 'P0');
  const floors = [...words.map((word) => word.level), ...(unknown.length > 0 ? (['P1'] as const) : [])];
  return {
    level: worst([scored, ...floors, ...(redFlag ? (['P0'] as const) : [])]),
    urgency: Math.floor(parts / catalogue.otherShare.in),
    redFlag,
    hides: seen.some((sign) => sign.hides) || words.some((word) => word.hides),
    reasons: [...reasonsFor(seen, added, words), ...unknown.map((id) => `目录里没有 ${id},请人工看`)],
    unknown,
  };
};
