import derived000000 from './000000/derived.json' with { type: 'json' };
import parameters000000 from './000000/parameters.json' with { type: 'json' };
import cnTempFast from './000000/policies/cn-temp-fast.json' with { type: 'json' };
import region000000 from './000000/region.json' with { type: 'json' };
import { guangzhou } from './guangzhou.ts';
import { qingdao } from './qingdao.ts';
import { shanghai } from './shanghai.ts';

const nation = { region: region000000, parameters: parameters000000, derived: derived000000, policies: [cnTempFast] };

/** Shanghai and the nation above it. */
export const shanghaiPacks = { '000000': nation, ...shanghai };

/** Every region pack as its JSON files come, by code; `loadPack` merges and checks them. */
export const packs = { ...shanghaiPacks, ...guangzhou, ...qingdao };
