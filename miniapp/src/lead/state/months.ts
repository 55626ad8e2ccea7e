const eightHours = 8 * 3_600_000;

export type Month = { readonly id: string; readonly month: number };

/** The month of a moment and those before it, newest first, in the community's own time (UTC+8). */
export const monthsBack = (moment: number, count: number): readonly Month[] => {
  const local = new Date(moment + eightHours);
  const newest = local.getUTCFullYear() * 12 + local.getUTCMonth();
  return Array.from({ length: count }, (_, back) => {
    const [year, month] = [Math.floor((newest - back) / 12), ((newest - back) % 12) + 1];
    return { id: `${year}-${String(month).padStart(2, '0')}`, month };
  });
};
