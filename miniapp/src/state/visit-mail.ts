import { handInVisit, type VisitForm } from 'shared-scoring/contract';
import { call } from '../api/call.ts';
import { now } from '../device/clock.ts';
import { onNetwork } from '../device/network.ts';
import { visitBox } from './visit-box.ts';
import { nextVisit, put, triedInVain, without } from './visit-letters.ts';

let sending = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what is due, one form after another, and sets the alarm for the next try. */
const sendVisits = async (): Promise<void> => {
  if (sending) return;
  sending = true;
  try {
    for (let it = nextVisit(visitBox.read(), now()); it; it = nextVisit(visitBox.read(), now())) {
      const { caseId, form } = it;
      const answer = await call(handInVisit, { id: caseId, ...form });
      const box = visitBox.read();
      visitBox.write(answer.ok ? without(box, form.formId) : triedInVain(box, form.formId, answer.problem, now()));
    }
  } finally {
    sending = false;
    clearTimeout(timer);
    const waiting = visitBox.read().filter(({ stuck }) => !stuck);
    const at = Math.min(...waiting.map(({ nextTryAt }) => nextTryAt));
    if (waiting.length > 0) timer = setTimeout(sendVisits, Math.max(0, at - now()));
  }
};

/** Tries every waiting form now. */
export const sendVisitsNow = (): Promise<void> => {
  const box = visitBox.read();
  if (box.length === 0) return Promise.resolve();
  visitBox.write(box.map((it) => (it.stuck ? it : { ...it, nextTryAt: Math.min(it.nextTryAt, now()) })));
  return sendVisits();
};

/** Puts a form on its way; from here on it is sent by itself. False when the phone could not keep it. */
export const postVisit = (caseId: string, form: VisitForm): boolean => {
  const kept = visitBox.write(put(visitBox.read(), caseId, form, now()));
  sendVisits();
  return kept;
};

/** Sends what was left, and again whenever the network comes back. Opened when the app starts. */
export const openVisitMail = (): void => {
  onNetwork((online) => {
    if (online) sendVisitsNow();
  });
  sendVisitsNow();
};
