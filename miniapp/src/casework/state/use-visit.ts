import { useCallback, useEffect, useState } from 'react';
import { readHousehold, VisitForm } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { newId } from '../../state/new-id.ts';
import { useVisitBox, visitBox } from '../../state/visit-box.ts';
import { without } from '../../state/visit-letters.ts';
import { postVisit } from '../../state/visit-mail.ts';
import { draftOf, newVisit, toForm, type VisitDraft } from './visit-draft.ts';
import { dropDraft, keepDraft, keepKnown, readDraft, readKnown } from './visit-kept.ts';

const fresh = (caseId: string) => newVisit(newId(), readKnown(caseId), now());
const untouched = ({ present, basis, answers, people }: VisitDraft) =>
  present.length + people.length + Object.keys(answers).length === 0 && basis === null;

/** The visit form of a case: every tap is on the phone at once; handed in, it is sent whenever there is a network. */
export function useVisit(caseId: string) {
  const [draft, setDraft] = useState<VisitDraft>(() => readDraft(caseId) ?? fresh(caseId));
  const [sent, setSent] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const waiting = useVisitBox().find(({ form }) => form.formId === sent) ?? null;

  const change = useCallback(
    (next: VisitDraft) => {
      setFull(!keepDraft(caseId, next));
      setDraft(next);
    },
    [caseId],
  );

  useEffect(() => {
    call(readHousehold, { id: caseId }).then((answer) => {
      if (!answer.ok) return;
      const ids = answer.value.forms.map(({ formId }) => formId);
      keepKnown(caseId, ids);
      // A form that is still empty may say what it knows now; one that was begun says what it knew then.
      setDraft((it) => (untouched(it) ? { ...it, knew: ids.slice(-50) } : it));
    });
  }, [caseId]);

  const send = () => {
    const form = toForm(draft);
    if (!form) return;
    if (!postVisit(caseId, form)) return setFull(true);
    dropDraft(caseId);
    setSent(form.formId);
  };
  const takeBack = () => {
    if (!waiting) return;
    const { success, data } = VisitForm.safeParse(waiting.form);
    if (!success) return;
    change(draftOf(data, draft.step));
    visitBox.write(without(visitBox.read(), data.formId));
    setSent(null);
  };
  return { draft, change, send, takeBack, sent: sent !== null, waiting, full };
}
