import { View } from '@tarojs/components';
import { exportHeld } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { keepText } from '../../device/keep-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { text } from '../text.ts';

const words = text.rights;

/** One's own data as a plain text: a file in a browser, copied inside WeChat, where files cannot be kept by a page. */
export function Save({ id }: { readonly id: string }) {
  const saving = useTask(async () => {
    const answer = await call(exportHeld, { id });
    return answer.ok ? { ok: true as const, value: await keepText(answer.value.name, answer.value.text) } : answer;
  });
  const kept = saving.value;
  return (
    <View className="stack">
      <Button busy={saving.busy} onTap={saving.run}>
        {words.save}
      </Button>
      {saving.problem ? <Trouble problem={saving.problem} retry={saving.run} /> : null}
      {kept ? (
        <Notice
          tone={kept === 'failed' ? 'plain' : 'pine'}
          title={kept === 'file' ? words.saved : kept === 'copied' ? words.copied : words.saveFailed}
        />
      ) : null}
    </View>
  );
}
