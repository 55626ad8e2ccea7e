import config from 'shared-scoring/regions/000000/assessment.json';

const titles = new Map<string, string>(Object.entries(config.indicators).map(([id, { title }]) => [id, title]));

/** The title of an indicator: I6 → 就业. */
export const titleOfIndicator = (id: string): string => titles.get(id) ?? id;
