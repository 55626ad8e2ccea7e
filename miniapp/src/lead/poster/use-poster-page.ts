import { useEffect } from 'react';
import { listPosters, type Poster, readPosterCode } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { done, failed, type Result } from '../../api/result.ts';
import { useTask } from '../../state/useTask.ts';
import { text } from '../text.ts';

/** A poster and its code as a picture (data address). */
export type PosterPage = { readonly poster: Poster; readonly code: string };

const gone = { code: 'notFound', title: text.poster.codeGone, remedy: '' } as const;

const read = async (id: string): Promise<Result<PosterPage>> => {
  const [list, code] = await Promise.all([call(listPosters, {}), call(readPosterCode, { posterId: id })]);
  if (!list.ok) return list;
  if (!code.ok) return code;
  const poster = list.value.items.find(({ posterId }) => posterId === id);
  return poster ? done({ poster, code: `data:${code.value.type};base64,${code.value.base64}` }) : failed(gone);
};

/** Everything the paper needs. */
export function usePosterPage(id: string) {
  const { run, value, problem } = useTask(() => read(id));
  useEffect(() => {
    run();
  }, [run]);
  return { page: value, problem, reload: run };
}
