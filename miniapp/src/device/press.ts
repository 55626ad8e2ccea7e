import { onWeb } from './platform.ts';
import { type Said, said } from './said.ts';

type KeyPress = { readonly key: string; preventDefault(): void };

/** Props that make a part act on a tap, on Enter and on Space, with a role and a name. A disabled one keeps its place. */
export const press = (onTap: () => void, it: Said = {}): Record<string, unknown> => {
  const act = () => {
    if (!it.disabled) onTap();
  };
  const onKeyDown = (event: KeyPress) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
  return { ...said({ role: 'button', ...it }), onClick: act, ...(onWeb ? { tabIndex: 0, onKeyDown } : {}) };
};
