import { copy } from './clipboard.ts';
import { onWeb } from './platform.ts';

const asFile = (name: string, text: string): void => {
  const link = document.createElement('a');
  // The mark at the start lets every editor read the Chinese.
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Gives a text to keep: a file in a browser, a copy to paste inside WeChat; says which, or that neither worked. */
export const keepText = async (name: string, text: string): Promise<'file' | 'copied' | 'failed'> => {
  if (!onWeb) return (await copy(text)) ? 'copied' : 'failed';
  asFile(name, text);
  return 'file';
};
