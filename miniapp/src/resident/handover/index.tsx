import { HandoverPage } from '../parts/handover-page.tsx';
import '../style/screen.css';
import '../style/results.css';
import '../style/people.css';
import '../style/handover.css';

export default function Page() {
  return <HandoverPage />;
}
