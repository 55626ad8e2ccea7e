import { useRouter } from '@tarojs/taro';
import { ScreeningPage } from '../parts/screening-page.tsx';
import { askedFor } from '../state/asked-for.ts';
import '../style/screen.css';
import '../style/street.css';
import '../style/people.css';

export default function Page() {
  return <ScreeningPage only={askedFor(useRouter().params)} />;
}
