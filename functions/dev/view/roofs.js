const svg = 'http://www.w3.org/2000/svg';

/** Height of the drawing, and houses by x, width and height; as wide as the widest screen. */
const ground = 76;
const houses = [
  [0, 98, 46],
  [112, 120, 66],
  [246, 76, 34],
  [336, 132, 54],
  [482, 92, 72],
  [588, 148, 40],
  [750, 104, 60],
  [868, 84, 74],
  [966, 140, 48],
  [1120, 96, 68],
  [1230, 124, 38],
  [1368, 88, 56],
  [1470, 136, 72],
  [1620, 90, 44],
  [1724, 112, 62],
  [1850, 90, 40],
];

/** Windows that are lit from the start, by house and place; the five of the story come on one by one. */
const lit = new Set(['0-2', '1-6', '3-7', '4-4', '5-1', '6-3', '8-2', '9-1', '10-0', '12-8', '13-1', '14-5']);
const told = ['3-1', '4-6', '7-2', '9-6', '11-3'];

const box = (x, y, width, height, name, round) => {
  const rect = document.createElementNS(svg, 'rect');
  for (const [key, value] of Object.entries({ x, y, width, height, rx: round, class: name }))
    rect.setAttribute(key, value);
  return rect;
};

/** Draws the houses; returns how to light the window of a step. */
export function drawRoofs(canvas) {
  const windows = new Map();
  houses.forEach(([x, width, height], house) => {
    canvas.append(box(x, ground - height, width, height + 8, 'wall', 4));
    const columns = Math.floor((width - 14) / 22);
    const rows = Math.floor((height - 6) / 20);
    const margin = (width - columns * 22 + 10) / 2;
    for (let n = 0; n < columns * rows; n += 1) {
      const key = `${house}-${n}`;
      const left = x + margin + (n % columns) * 22;
      const top = ground - height + 9 + Math.floor(n / columns) * 20;
      const pane = box(left, top, 12, 13, lit.has(key) ? 'pane lit' : 'pane', 2);
      windows.set(key, pane);
      canvas.append(pane);
    }
  });
  return { light: (step, on) => windows.get(told[step])?.classList.toggle('told', on) };
}
