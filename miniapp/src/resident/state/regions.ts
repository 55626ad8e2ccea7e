import changning from 'shared-scoring/regions/310105/region.json';
import pudong from 'shared-scoring/regions/310115/region.json';
import qingpu from 'shared-scoring/regions/310118/region.json';
import westCoast from 'shared-scoring/regions/370211/region.json';
import guangzhou from 'shared-scoring/regions/440100/region.json';

type Offered = { readonly code: string; readonly name: string };

/** The districts and the city whose packs are ready, by code and name; those of Shanghai first. */
export const regions: readonly Offered[] = [
  changning,
  pudong,
  qingpu,
  guangzhou,
  // Nobody there says 黄岛区 of the new area as a whole.
  { ...westCoast, name: '青岛西海岸新区' },
];

/** The district's name; the code itself when it is none of ours. */
export const regionName = (code: string): string => regions.find((one) => one.code === code)?.name ?? code;
