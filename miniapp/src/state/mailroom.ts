import { fileReport, type ReportDraft } from 'shared-scoring/contract';
import { call } from '../api/call.ts';
import { now } from '../device/clock.ts';
import { onNetwork } from '../device/network.ts';
import type { PickedPlace } from './draft.ts';
import { outboxKept, receiptsKept } from './on-this-phone.ts';
import { dueNow, type Letter, nextLetter, nextTryAt, queued, triedInVain, without } from './outbox.ts';
import { withReceipt } from './receipts.ts';

let sending = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const deliver = async ({ report, place }: Letter) => {
  const { id } = report;
  const answer = await call(fileReport, report);
  if (!answer.ok) {
    outboxKept.write(triedInVain(outboxKept.read(), id, answer.problem, now()));
    return;
  }
  const receipt = { ...answer.value, id, streetName: place.streetName, heardAt: now() };
  receiptsKept.write(withReceipt(receiptsKept.read(), receipt));
  outboxKept.write(without(outboxKept.read(), id));
};

const wakeAgain = () => {
  clearTimeout(timer);
  const at = nextTryAt(outboxKept.read());
  if (at !== null) timer = setTimeout(sendWaiting, Math.max(0, at - now()));
};

/** Sends what is due, one letter after another, and sets the alarm for the next try. */
export const sendWaiting = async (): Promise<void> => {
  if (sending) return;
  sending = true;
  try {
    for (let letter = nextLetter(outboxKept.read(), now()); letter; letter = nextLetter(outboxKept.read(), now()))
      await deliver(letter);
  } finally {
    sending = false;
    wakeAgain();
  }
};

/** Tries every waiting letter now. */
export const sendNow = (): Promise<void> => {
  outboxKept.write(dueNow(outboxKept.read(), now()));
  return sendWaiting();
};

/** Puts a finished report on its way; from here on it is sent by itself until it arrives. */
export const post = (report: ReportDraft, place: PickedPlace): Promise<void> => {
  outboxKept.write(queued(outboxKept.read(), report, place, now()));
  return sendWaiting();
};

/** Opens the mailroom when the app starts: sends what was left, and again whenever the network comes back. */
export const openMailroom = (): void => {
  onNetwork((online) => {
    if (online) sendNow();
  });
  sendNow();
};
