import type { Resources } from 'shared-scoring';
import changning from 'shared-scoring/regions/310105/resources.json' with { type: 'json' };

/** Read by its schema in matches.test.ts. */
const byDistrict: Readonly<Record<string, Resources>> = { '310105': changning as unknown as Resources };

/** What a district offers beside policies; nothing where it has told nothing. */
export const resourcesOf = (district: string): Resources => byDistrict[district] ?? { version: '', resources: [] };
