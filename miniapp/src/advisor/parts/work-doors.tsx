import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { useVisitBox } from '../../state/visit-box.ts';
import { otherPages, type WorkPage } from '../state/next-page.ts';
import { text } from '../text.ts';

/** Opens a page of the work on a case. */
export const openWork = (page: WorkPage, id: string): void => goTo(`/casework/${page}/index?id=${id}`);

/** The visit form, the file, the plan and everything else that can be done; a form that waits is said. */
export function WorkDoors({ view }: { readonly view: CaseView }) {
  const waiting = useVisitBox().filter(({ caseId }) => caseId === view.id).length;
  const pages = otherPages(view);
  if (pages.length === 0) return null;
  return (
    <>
      <Text className="h2">{text.work.title}</Text>
      {waiting > 0 ? <Text className="sub">{text.work.waiting(waiting)}</Text> : null}
      <View className="pair">
        {pages.map((page) => (
          <Button key={page} kind="quiet" onTap={() => openWork(page, view.id)}>
            {text.work.pages[page]}
          </Button>
        ))}
      </View>
    </>
  );
}
