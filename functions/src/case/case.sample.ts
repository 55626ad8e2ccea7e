import type { CaseEvent } from 'shared-scoring';
import { fileReport, inviteFamily, openInvite, type ReportDraft, readCase, stepCase } from 'shared-scoring/contract';
import { aDraft, anId } from '../report/draft.sample.ts';
import type { World } from '../world.sample.ts';

let guests = 0;
const aGuest = () => `guest-${++guests}`;

/** Files a report, as somebody new unless told, and gives its id. */
export async function aCase(world: World, over: Partial<ReportDraft> = {}, by = aGuest()): Promise<string> {
  const draft = aDraft(over);
  const { status, problem } = await world.call(fileReport, draft, by);
  if (status !== 201) throw new Error(`report refused: ${problem.code}`);
  return draft.id;
}

/** Records events on a case as `who`, each on the latest version. Throws when one is refused. */
export async function take(world: World, who: string, id: string, ...events: readonly CaseEvent[]) {
  let view = (await world.call(readCase, { id }, who)).ok;
  for (const event of events) {
    const input = { id, eventId: anId(), version: view.version, event };
    const { status, ok, problem } = await world.call(stepCase, input, who);
    if (status !== 200) throw new Error(`${event.kind} refused: ${problem.code} ${problem.remedy}`);
    view = ok;
  }
  return view;
}

/** A case the advisor has accepted and `family` follows. */
export async function aFollowedCase(world: World, by = aGuest(), family = 'family'): Promise<string> {
  const id = await aCase(world, {}, by);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' });
  const { ok } = await world.call(inviteFamily, { id, eventId: anId() }, 'advisor');
  const opened = await world.call(openInvite, { code: ok.code, agree: true }, family);
  if (opened.status !== 201) throw new Error(`invitation refused: ${opened.problem.code}`);
  return id;
}

/** Brings a linked case to its end: somebody was reached, was helped, and the lead agrees. */
export async function close(world: World, id: string): Promise<void> {
  const reached = { kind: 'contact', way: 'door', outcome: 'reached' } as const;
  await take(world, 'advisor', id, reached, { kind: 'proposeClose', reason: 'helped', note: '好了' });
  await take(world, 'lead', id, { kind: 'approveClose' });
}

/** Lets another person follow a case, invited by the advisor; `over` says what they may see and who they are. */
export async function joinAs(world: World, id: string, who: string, over: object = {}): Promise<void> {
  const { ok } = await world.call(inviteFamily, { id, eventId: anId(), ...over }, 'advisor');
  const opened = await world.call(openInvite, { code: ok.code, agree: true }, who);
  if (opened.status !== 201) throw new Error(`invitation refused: ${opened.problem.code}`);
}
