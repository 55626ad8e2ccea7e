import type { Divisions } from 'shared-scoring';
import changning from 'shared-scoring/regions/310105/divisions.json' with { type: 'json' };
import pudong from 'shared-scoring/regions/310115/divisions.json' with { type: 'json' };
import qingpu from 'shared-scoring/regions/310118/divisions.json' with { type: 'json' };

/** The official lists of the districts where the product works. Read by their schema in reference.test.ts. */
export const districts = [changning, pudong, qingpu] as unknown as readonly Divisions[];
