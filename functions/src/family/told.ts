import { type CaseEvent, type FamilyLogLine, isFamilyKind, tellsFamily } from 'shared-scoring';
import { type LogItem, openLine } from '../case/log.ts';
import type { Platform } from '../platform/platform.ts';

/** Steps whose words are between one person of the household and the staff; the others see none of it. */
const between: readonly string[] = ['ask', 'answerAsk', 'escalate', 'answerEscalation'];
/** Steps that bring words of theirs to the household; only these are opened. */
const wordy: readonly string[] = [...between, 'moveVisit', 'object', 'answerTask', 'concludeConference'];

/** The event a line stands for; null when it is no step or its words are gone. */
export const eventOf = async (keys: Platform['keys'], id: string, line: LogItem): Promise<CaseEvent | null> =>
  (await openLine(keys, id, line))?.act.took?.event ?? null;

/** Id of what an answer answers: the event by which it was asked. */
const answers = (event: CaseEvent): string | undefined => {
  if (event.kind === 'answerAsk') return event.ask;
  if (event.kind === 'answerTask') return event.task;
  return event.kind === 'answerEscalation' ? event.escalation : undefined;
};

/** Whether a step was the family's own, by its event id. */
export const isOwn =
  (log: readonly LogItem[], userId: string) =>
  (eventId: string): boolean =>
    log.some((line) => line.eventId === eventId && line.actor.id === userId);

type Line = LogItem & FamilyLogLine;
const isTold = (line: LogItem): line is Line => isFamilyKind(line.kind);

async function toldTo(p: Pick<Platform, 'keys'>, id: string, log: readonly LogItem[], line: Line, userId: string) {
  const { at, kind, way, outcome, about, actor } = line;
  const plain = { at, kind, way, outcome, about, ...(actor.role === 'family' && { mine: actor.id === userId }) };
  if (!wordy.includes(kind)) return [plain];
  const event = await eventOf(p.keys, id, line);
  const asked = event ? answers(event) : undefined;
  const forReader = actor.role === 'family' ? actor.id === userId : asked === undefined || isOwn(log, userId)(asked);
  const told = event ? tellsFamily(event) : undefined;
  if (!forReader) return between.includes(kind) ? [] : [plain];
  return [{ ...plain, ...(told && { told }) }];
}

/** The lines of the log this person of the household may hear of, with the words that are for them. */
export async function linesFor(
  p: Pick<Platform, 'keys'>,
  id: string,
  log: readonly LogItem[],
  userId: string,
): Promise<readonly FamilyLogLine[]> {
  return (await Promise.all(log.filter(isTold).map((line) => toldTo(p, id, log, line, userId)))).flat();
}
