import { useEffect } from 'react';
import { type CaseView, readCase, readHousehold, readMatches, readPlan } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { done, type Result } from '../../api/result.ts';
import { useTask } from '../../state/useTask.ts';
import { confirmedIn, type Piece } from './received.ts';

async function pieceOf(view: CaseView): Promise<Result<Piece>> {
  const { id } = view;
  const [file, plan] = await Promise.all([call(readHousehold, { id }), call(readPlan, { id })]);
  if (!file.ok) return file;
  return plan.ok ? done({ view, file: file.value, plan: plan.value }) : plan;
}

/** All cases of one household, the one asked for first: those said to be the same are read with it. */
async function piecesOf(id: string): Promise<Result<readonly Piece[]>> {
  const own = await call(readCase, { id });
  if (!own.ok) return own;
  const linked = (own.value.alike ?? []).filter(({ state }) => state === 'linked');
  const others = await Promise.all(linked.map((other) => call(readCase, { id: other.id })));
  const views = [own.value, ...others.flatMap((other) => (other.ok ? [other.value] : []))];
  const pieces: Piece[] = [];
  for (const piece of await Promise.all(views.map(pieceOf))) {
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  return done(pieces);
}

/** Everything received of a household from anyone, over all its cases, and what it has now. */
export function useReceived(id: string) {
  const reading = useTask(async () => {
    const [pieces, matches] = await Promise.all([piecesOf(id), call(readMatches, { id })]);
    if (!pieces.ok) return pieces;
    return matches.ok ? done({ pieces: pieces.value, confirmed: confirmedIn(matches.value) }) : matches;
  });
  const { run } = reading;
  useEffect(() => {
    run();
  }, [run]);
  return reading;
}
