import { useRouter } from '@tarojs/taro';
import { ResultsPage } from '../parts/results-page.tsx';
import '../style/screen.css';
import '../style/results.css';

export default function Page() {
  return <ResultsPage pastOn={useRouter().params.past} />;
}
