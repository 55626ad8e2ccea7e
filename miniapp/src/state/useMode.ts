import { useSyncExternalStore } from 'react';
import { webQuery } from '../device/platform.ts';
import { keep, recall } from '../device/storage.ts';
import { onSystemLook, paintBehind, systemLook } from '../device/theme.ts';
import { classesOf, followSystem, ModeChoice, modeOf } from './mode.ts';

const forced = webQuery('mode');
const listeners = new Set<() => void>();
const kept = ModeChoice.safeParse(recall('mode'));
let choice = kept.success ? kept.data : followSystem;
let classes = '';

const refresh = () => {
  classes = classesOf(modeOf(choice, systemLook(), forced));
  paintBehind(classes);
  for (const tell of listeners) tell();
};

refresh();
onSystemLook(refresh);

const listen = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Remembers the person's choice and repaints every open page. */
export const chooseMode = (next: ModeChoice): void => {
  choice = next;
  keep('mode', next);
  refresh();
};

/** The classes of the current mode: '', 'dark', 'elder' or 'dark elder'. */
export const useModeClasses = (): string => useSyncExternalStore(listen, () => classes);

/** What the person chose, for the switch itself. */
export const useModeChoice = (): ModeChoice => useSyncExternalStore(listen, () => choice);
