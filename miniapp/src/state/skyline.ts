/** Windows per house of the drawing, left to right. */
export const panes = [6, 9, 4, 8] as const;

/** The order in which windows light up, counted through all houses: spread, never a row. */
const order = [12, 4, 20, 9, 17, 1, 24, 7, 14, 22, 3, 10, 26, 5, 18, 13, 0, 21, 8, 16, 25, 2, 11, 23, 6, 19, 15];

/** Which windows are lit, house by house; more lights than windows light them all. */
export const lightsOf = (lit: number): readonly (readonly boolean[])[] => {
  const on = new Set(order.slice(0, Math.max(0, lit)));
  let from = 0;
  return panes.map((count) => {
    const house = Array.from({ length: count }, (_, at) => on.has(from + at));
    from += count;
    return house;
  });
};
