import changning from 'shared-scoring/regions/310105/region.json';
import pudong from 'shared-scoring/regions/310115/region.json';
import qingpu from 'shared-scoring/regions/310118/region.json';

/** The districts whose packs are ready, by code and name. */
export const regions: readonly { readonly code: string; readonly name: string }[] = [changning, pudong, qingpu];

/** The district's name; the code itself when it is none of ours. */
export const regionName = (code: string): string => regions.find((one) => one.code === code)?.name ?? code;
