import { lineOf, type Row } from './country-rows.ts';
import type { Messy, Survivor } from './messy-addresses.ts';
import { cut, plainName, sortOf } from './name-forms.ts';

const fits = (row: Row, { bare, sort }: Survivor): boolean => {
  const form = cut(row);
  return plainName(form.bare) === plainName(bare) && (sort === '' || sort === sortOf(form.office));
};

/** Whether every surviving name is the name of another unit of this line. */
const explains = (line: readonly Row[], survivors: readonly Survivor[]): boolean => {
  const [first, ...rest] = survivors;
  if (!first) return true;
  return line.some((row, at) => fits(row, first) && explains([...line.slice(0, at), ...line.slice(at + 1)], rest));
};

/**
 * Says which units a text may mean, by looking at all 661,925 streets and committees of the country: those whose own
 * name survived and on whose line every surviving name lies. Several: those in the phone's region, if there are any.
 */
export const meanings = (rows: ReadonlyMap<string, Row>) => {
  const byName = new Map<string, string[]>();
  for (const row of rows.values()) {
    if (row.level !== 'street' && row.level !== 'committee') continue;
    const name = plainName(cut(row).bare);
    const same = byName.get(name);
    if (same) same.push(row.code);
    else byName.set(name, [row.code]);
  }
  return ({ survivors, near }: Messy): readonly string[] => {
    const named = new Set(survivors.flatMap(({ bare }) => byName.get(plainName(bare)) ?? []));
    const found = [...named].filter((code) => {
      const line = lineOf(rows, code);
      const own = line[line.length - 1];
      return own && survivors.some((it) => fits(own, it)) && explains(line, survivors);
    });
    const here = found.filter((code) => near !== '' && code.startsWith(near));
    return found.length > 1 && here.length > 0 ? here : found;
  };
};

/** The one street all these units lie in, or undefined when there are several or none. */
export const oneStreet = (codes: readonly string[]): string | undefined => {
  const streets = new Set(codes.map((code) => code.slice(0, 9)));
  return streets.size === 1 ? [...streets][0] : undefined;
};
