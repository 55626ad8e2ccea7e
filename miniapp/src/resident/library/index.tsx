import { LibraryPage } from '../parts/library-page.tsx';
import '../style/screen.css';
import '../style/results.css';
import '../style/people.css';
import '../style/library.css';

export default function Page() {
  return <LibraryPage />;
}
