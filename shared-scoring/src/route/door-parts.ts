import { foldText } from './fold-name.ts';

/** The parts of a door as far as they were written, figures folded; `floor` also follows from a room (402 → 4). */
export type DoorParts = {
  readonly road?: string;
  readonly estate?: string;
  readonly lane?: string;
  readonly group?: string;
  readonly house?: string;
  readonly unit?: string;
  readonly floor?: string;
  readonly room?: string;
};

type Slot = keyof DoorParts;

/** What a figure counts, by the word behind it. 3楼 before a unit is a house, otherwise a floor. */
const counted: readonly (readonly [RegExp, Slot])[] = [
  [/^(\d+)(?:支?弄|巷|胡同)/u, 'lane'],
  [/^(\d+)(?:村民)?(?:小组|组|队|社)/u, 'group'],
  [/^(\d+|[a-z])(?:号楼|号院?|幢|栋|座)/u, 'house'],
  [/^(\d+)楼(?=\d+(?:单元|门))/u, 'house'],
  [/^(\d+)(?:单元|门洞?|梯)/u, 'unit'],
  [/^(\d+)(?:楼|层)/u, 'floor'],
  [/^(\d+)(?:室|房|户)/u, 'room'],
  [/^(\d{3,4})(?!\d|[支弄巷胡号幢栋座单门楼层村小组队社室房户梯天年月日个块元斤点路街])/u, 'room'],
];

const named: readonly (readonly [RegExp, Slot])[] = [
  [/([^\d\s省市区县]{2,5}?(?:路|街|大道))(?=\d|\s|$)/u, 'road'],
  [/([^\d\s省市区县镇路]{2,6}?(?:小区|新村|花园|公寓|家园|苑|坊|大楼|大院))/u, 'estate'],
];

const order: readonly Slot[] = ['lane', 'group', 'house', 'unit', 'floor', 'room'];

const floorOf = (room: string | undefined): string | undefined =>
  room !== undefined && /^\d{3,4}$/.test(room) ? String(Math.floor(Number(room) / 100)) : undefined;

/** 3 12 402 after dashes or blanks, no word anywhere: the last is a room, before it lane and house or house and unit. */
const bare = (text: string): readonly DoorParts[] => {
  const [, one = '', two = '', room = ''] = /^\D*(\d+)(?: (\d+))?(?: (\d{3,4}))\D*$/u.exec(text) ?? [];
  if (room === '') return [{}];
  if (two === '') return [{ house: one, room }];
  return [
    { lane: one, house: two, room },
    { house: one, unit: two, room },
  ];
};

/**
 * Reads 三弄十二号四楼, 3弄12号402, ５幢2单元501室, 3组12号 and the like out of any text. Figures without words
 * (3-12-402) may mean two things, so there may be two readings; there is always one.
 */
export const doorReadings = (typed: string): readonly DoorParts[] => {
  const text = foldText(typed);
  const parts: { -readonly [K in Slot]?: string } = {};
  for (let at = 0; at < text.length; at += 1) {
    if (/\d/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1))) continue;
    const rest = text.slice(at);
    for (const [pattern, slot] of counted) {
      const figure = pattern.exec(rest)?.[1];
      if (figure === undefined || parts[slot] !== undefined) continue;
      if (slot === 'room' && order.every((it) => it === 'room' || parts[it] === undefined) && !/室|房/u.test(rest))
        continue;
      parts[slot] = figure.replace(/^0+(?=\d)/, '');
      break;
    }
  }
  for (const [pattern, slot] of named) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) parts[slot] = name;
  }
  const plain = order.every((slot) => parts[slot] === undefined);
  return (plain ? bare(text) : [{}]).map((figures) => {
    const whole = { ...parts, ...figures };
    const floor = whole.floor ?? floorOf(whole.room);
    return floor === undefined ? whole : { ...whole, floor };
  });
};
