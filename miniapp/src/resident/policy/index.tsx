import { useRouter } from '@tarojs/taro';
import { PolicyPage } from '../parts/policy-page.tsx';
import '../style/screen.css';
import '../style/results.css';

export default function Page() {
  const { id = '', region } = useRouter().params;
  return <PolicyPage id={id} at={region} />;
}
