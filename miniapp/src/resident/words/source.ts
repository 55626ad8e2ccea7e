import { setInHan } from '../../text/han.ts';

/** A source as people read it: without the marks that lead to our own list of sources ([S3], [W13, W15]). */
export const sourceWords = (source: string): string =>
  setInHan(source.replace(/\s*\[[A-Z]+\d+(?:\s*[,，、]\s*[A-Z]+\d+)*\]/g, ''));
