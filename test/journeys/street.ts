import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jiangsuRoad, localTemplates, type Street, type StreetSetup, startStreet } from 'functions/dev';
import type { ReportDraft } from 'shared-scoring/contract';
import { ulid } from 'ulid';

/** A street of its own in a temporary folder; the folder goes when it closes. */
export async function aStreet(setup: Omit<StreetSetup, 'dir'> = {}): Promise<Street & { readonly dir: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'shouwang-'));
  const street = await startStreet({ dir, quiet: true, ...setup });
  return {
    ...street,
    dir,
    async stop() {
      await street.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** What a neighbour of 江苏路街道 sends: somebody who walks worse and keeps to themselves. */
export const aReport = (over: Partial<ReportDraft> = {}): ReportDraft => ({
  id: ulid(),
  place: { street: jiangsuRoad.code, door: '3弄12号四楼' },
  signs: ['S16', 'S24', 'S19'],
  modifiers: [],
  spoken: 'unsaid',
  promise: true,
  unnamed: false,
  ...over,
});

export const newCaseTemplate = localTemplates.TEMPLATE_NEW_CASE.id;

/** Waits until `look` gives something, at most `withinMs`. */
export async function soon<T>(look: () => T | undefined | null | false, withinMs = 5_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const seen = look();
    if (seen) return seen;
    if (Date.now() > until) throw new Error(`nothing came within ${withinMs} ms`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
