import * as z from 'zod/mini';

/** What the person chose; 'system' follows the phone. */
export const ModeChoice = z.object({
  light: z.enum(['system', 'light', 'dark']),
  size: z.enum(['system', 'standard', 'elder']),
});
export type ModeChoice = z.infer<typeof ModeChoice>;

export const followSystem: ModeChoice = { light: 'system', size: 'system' };

/** Large type begins here: WeChat's care mode is 22 px and more, or a factor of 1.3 (tech/wechat.md §3.6). */
export const largeSize = 22;
export const largeFactor = 1.3;

export type Mode = { readonly dark: boolean; readonly elder: boolean };

/** The mode to show: a forced one (`?mode=dark+elder`) first, then the person's choice, then the phone. */
export const modeOf = (
  choice: ModeChoice,
  system: { readonly dark: boolean; readonly size: number; readonly factor: number },
  forced = '',
): Mode => {
  const large = system.size >= largeSize || system.factor >= largeFactor;
  return {
    dark: forced.includes('dark') || (choice.light === 'system' ? system.dark && !forced : choice.light === 'dark'),
    elder: forced.includes('elder') || (choice.size === 'system' ? large : choice.size === 'elder'),
  };
};

/** The classes Screen puts on its root. */
export const classesOf = ({ dark, elder }: Mode): string =>
  [dark ? 'dark' : '', elder ? 'elder' : ''].filter(Boolean).join(' ');
