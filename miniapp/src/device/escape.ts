import { onWeb } from './platform.ts';

/** Calls back when Escape is pressed, where there is a keyboard; returns what stops it. */
export const onEscape = (tell: () => void): (() => void) => {
  if (!onWeb) return () => undefined;
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape') tell();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
};
