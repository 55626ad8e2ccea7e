import { type Triage, triage } from 'shared-scoring';
import type { Handed } from 'shared-scoring/contract';
import { signCatalogue } from '../reference/reference.ts';

/**
 * How urgent a resident's own request is. [P] Asking about a policy is like applying: P2, looked into within three
 * working days; a mere question is P3. Words in the note and in the answers may raise, never lower. Source:
 * assessment.md §4.3 (P2 by analogy to 民发〔2021〕57号), §2.3 (red flags found in any answer), §5.2 (沪民救发〔2022〕15号).
 */
export function levelOf({ policies, fields }: Pick<Handed, 'policies' | 'fields'>, note: string | undefined): Triage {
  const said = [note ?? '', ...fields.map(({ answer }) => answer)].join('\n');
  const found = triage({ signs: [], modifiers: [], note: said }, signCatalogue);
  const asksFor = policies.map(({ title }) => title).join('、');
  return {
    ...found,
    level: policies.length > 0 && found.level > 'P2' ? 'P2' : found.level,
    reasons: [asksFor === '' ? '本人自己来找我们' : `本人想问:${asksFor}`, ...found.reasons],
  };
}
