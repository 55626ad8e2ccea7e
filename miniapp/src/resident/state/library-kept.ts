import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';

/** Which district's library is open; '' before one was chosen. */
export const libraryRegionKept = kept<string>('library.region', z.string(), '');
