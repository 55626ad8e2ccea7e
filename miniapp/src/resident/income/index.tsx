import { IncomePage } from '../parts/income-page.tsx';
import '../style/screen.css';
import '../style/results.css';
import '../style/income.css';

export default function Page() {
  return <IncomePage />;
}
