import { useEffect, useRef, useState } from 'react';
import { askOfCase, complainOfCase, type FamilyView, objectToCase, readFamilyCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';

export type TalkKind = 'comment' | 'object' | 'complain';
type About = FamilyView['mayObject'][number];

/** What somebody of the family writes: kept while the page is open, sent once however often it is tried. */
export function useTalk(id: string) {
  const [kind, setKind] = useState<TalkKind>('comment');
  const [about, setAbout] = useState<About>();
  const [note, setNote] = useState('');
  const [lacking, setLacking] = useState<'note' | 'about' | null>(null);
  const [sent, setSent] = useState<TalkKind | null>(null);
  const eventId = useRef<string | null>(null);
  const view = useTask(() => call(readFamilyCase, { id }));
  const { run } = view;
  useEffect(() => {
    run();
  }, [run]);
  const sending = useTask(async (said: string, subject: About) => {
    eventId.current ??= newId();
    const one = { id, eventId: eventId.current, note: said };
    const answer = await (kind === 'comment'
      ? call(askOfCase, { ...one, about: 'comment' })
      : kind === 'object'
        ? call(objectToCase, { ...one, about: subject })
        : call(complainOfCase, one));
    if (answer.ok) setSent(kind);
    return answer;
  });
  const changed = () => {
    eventId.current = null;
    setLacking(null);
    sending.reset();
  };
  return {
    view,
    kind,
    about,
    note,
    lacking,
    sending,
    sent,
    setKind: (next: TalkKind) => {
      changed();
      setKind(next);
    },
    setAbout: (next: About) => {
      changed();
      setAbout(next);
    },
    write: (next: string) => {
      changed();
      setNote(next);
    },
    send: () => {
      if (kind === 'object' && !about) return setLacking('about');
      if (!note.trim()) return setLacking('note');
      sending.run(note.trim(), about ?? 'grade');
    },
  };
}
