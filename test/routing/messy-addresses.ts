import { type Chance, fullWidth, inChinese } from './chance.ts';
import { lineOf, type Row } from './country-rows.ts';
import { cut, sortOf } from './name-forms.ts';

/** A name as it survived in the text, whole or without its office word. */
export type Survivor = { readonly bare: string; readonly sort: string };

export type Messy = {
  readonly text: string;
  /** Code of the unit that was meant. */
  readonly meant: string;
  /** Region of the phone, or ''. */
  readonly near: string;
  readonly survivors: readonly Survivor[];
  readonly done: readonly string[];
};

type Piece = { readonly text: string; readonly survives?: Survivor };

const short: Readonly<Record<string, readonly string[]>> = {
  居: ['居委会', '居委', '社区', '社区居委会'],
  村: ['村委会', '村委', '村'],
  街道: ['街道', '街道', '街道办'],
};
const strange = '明德安康乐泰和兴盛昌荣华光辉永久长春夏秋冬山水田林';
const before = ['', '', '', '', '我家在', '好像是', '地址:', '老人住在'];
const after = ['', '', '', '', '附近', '旁边', '那边', '的一户人家', ',菜场对面', ',有个老人'];

const whole = (row: Row): Piece => {
  const { bare, office } = cut(row);
  return { text: row.name, survives: { bare, sort: sortOf(office) } };
};

const spoken = (by: Chance, row: Row): Piece => {
  const { bare, office } = cut(row);
  const words = short[sortOf(office)];
  return words ? { text: bare + by.pick(words), survives: { bare, sort: sortOf(office) } } : whole(row);
};

const bareOnly = (row: Row): Piece => {
  const { bare } = cut(row);
  return { text: bare, survives: { bare, sort: '' } };
};

/** One character of the name is another: the name is not there any more. */
const mistyped = (by: Chance, { text }: Piece, row: Row): Piece => {
  const { bare } = cut(row);
  const at = by.below(bare.length);
  const wrong = by.pick([...strange].filter((char) => char !== bare[at]));
  return { text: bare.slice(0, at) + wrong + bare.slice(at + 1) + text.slice(bare.length) };
};

const door = (by: Chance): string => {
  const [lane, house, room] = [1 + by.below(300), 1 + by.below(60), (1 + by.below(6)) * 100 + 1 + by.below(4)];
  const figure = (value: number) => (by.maybe(0.3) ? inChinese(value) : String(value));
  return by.pick([
    `${figure(lane)}弄${figure(house)}号${room}室`,
    `${figure(house)}号${room}`,
    `${figure(house)}号楼2单元${room}`,
    `${figure(house)}幢${figure(1 + by.below(4))}单元${room}室`,
    `${figure(lane)}号`,
  ]);
};

const wrongDistrict = (by: Chance, rows: ReadonlyMap<string, Row>, districts: readonly Row[], row: Row): Piece => {
  const others = districts.filter(({ code }) => code.slice(0, 4) === row.code.slice(0, 4) && code !== row.code);
  return others.length === 0 ? whole(row) : { text: rows.get(by.pick(others).code)?.name ?? row.name };
};

/** Ways to spoil an address, each used or not independently of the others. */
export const messy = (by: Chance, rows: ReadonlyMap<string, Row>, districts: readonly Row[], meant: string): Messy => {
  const done: string[] = [];
  const happens = (share: number, what: string) => {
    const yes = by.maybe(share);
    if (yes) done.push(what);
    return yes;
  };
  const wrong = happens(0.06, 'wrong district');
  const typo = happens(0.08, 'typo') ? by.pick(['street', 'committee']) : '';
  const shares = { province: 0.7, city: 0.5, district: 0.3, street: meant.length === 12 ? 0.1 : 0, committee: 0 };
  const pieces = lineOf(rows, meant).flatMap((row): readonly Piece[] => {
    const isWrong = wrong && row.level === 'district';
    if (!isWrong && happens(shares[row.level], `no ${row.level}`)) return [];
    if (isWrong) return [wrongDistrict(by, rows, districts, row)];
    const piece = happens(0.25, `bare ${row.level}`) ? bareOnly(row) : by.maybe(0.5) ? spoken(by, row) : whole(row);
    return [typo === row.level ? mistyped(by, piece, row) : piece];
  });
  const gap = happens(0.2, 'gaps') ? by.pick([' ', ',', ',']) : '';
  const doorText = happens(0.4, 'door') ? door(by) : '';
  const text = `${by.pick(before)}${pieces.map((piece) => piece.text).join(gap)}${gap}${doorText}${by.pick(after)}`;
  const near = happens(0.3, 'phone in the district') ? meant.slice(0, 6) : by.maybe(0.15) ? meant.slice(0, 4) : '';
  const width = happens(0.15, 'full width');
  return {
    text: width ? fullWidth(text) : text,
    meant,
    near,
    survivors: pieces.flatMap(({ survives }) => (survives ? [survives] : [])),
    done,
  };
};
