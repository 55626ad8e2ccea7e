import { Text, View } from '@tarojs/components';
import type { Problem } from '../../api/result.ts';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { text } from '../text.ts';

type Props = {
  /** What a colleague recorded first. */
  readonly changed: readonly string[];
  /** What comes next, after a step was recorded. */
  readonly done: string | null;
  readonly problem: Problem | null;
  readonly retry?: (() => void) | undefined;
};

/** What has just happened to the case: a colleague's step, one's own, or what stood in the way. */
export const News = ({ changed, done, problem, retry }: Props) => (
  <View id="case-top" className="news case-mark">
    {changed.length > 0 ? (
      <Notice tone="lamp" title={text.case.changedTitle}>
        {[...changed, text.case.changedSay].map((line) => (
          <Text key={line} className="news-line">
            {line}
          </Text>
        ))}
      </Notice>
    ) : null}
    {done ? (
      <Notice tone="pine" title={text.case.done}>
        {done}
      </Notice>
    ) : null}
    {problem && problem.code !== 'case.changed' ? <Trouble problem={problem} retry={retry} /> : null}
  </View>
);
