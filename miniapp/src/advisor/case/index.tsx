import { useRouter } from '@tarojs/taro';
import { Screen } from '../../parts/screen.tsx';
import { useCasePanel } from '../parts/use-case-panel.tsx';
import { useVisible } from '../parts/use-visible.ts';
import '../style/queue.css';
import '../style/case.css';
import '../style/offers.css';
import '../style/dots.css';

const nothing = () => undefined;

export default function CasePage() {
  const { id = '' } = useRouter().params;
  const { title, body, foot } = useCasePanel(id, nothing, useVisible());
  return (
    <Screen title={title} back foot={foot}>
      {body}
    </Screen>
  );
}
