import { onWeb } from './platform.ts';

/** What a screen reader is told about a part. */
export type Said = {
  readonly role?: string;
  readonly label?: string;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly hidden?: boolean;
  readonly level?: number;
  /** Read out when it appears or changes. */
  readonly live?: 'polite' | 'assertive';
};

const word = (value: boolean | number | undefined) => (value === undefined ? undefined : String(value));

const kept = (props: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));

/** Props that carry a part's role and name to the screen reader of the platform it runs on. */
export const said = (it: Said): Record<string, unknown> =>
  onWeb
    ? kept({
        role: it.role,
        'aria-label': it.label,
        'aria-checked': word(it.checked),
        'aria-expanded': word(it.expanded),
        'aria-disabled': word(it.disabled),
        'aria-hidden': word(it.hidden),
        'aria-level': word(it.level),
        'aria-live': it.live,
      })
    : kept({
        ariaRole: it.role,
        ariaLabel: it.label,
        ariaChecked: word(it.checked),
        ariaExpanded: word(it.expanded),
        ariaDisabled: word(it.disabled),
        ariaHidden: word(it.hidden),
      });

/** The same for a field: in the browser the name belongs to the input inside Taro's own element. */
export const saidField = (label: string, wrong: boolean): Record<string, unknown> =>
  onWeb ? { nativeProps: { 'aria-label': label, 'aria-invalid': String(wrong) } } : { ariaLabel: label };
