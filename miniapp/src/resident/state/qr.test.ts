import { expect, test } from 'vitest';
import { qrOf } from './qr.ts';

const drawn = (text: string) => qrOf(text).map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));

/** Read back by jsQR 1.4.0 when it was written down, as were 400 random codes. */
const known = `
#######.#.###.#######
#.....#.#.#.#.#.....#
#.###.#.###.#.#.###.#
#.###.#.#.#.#.#.###.#
#.###.#.##....#.###.#
#.....#..#.##.#.....#
#######.#.#.#.#######
........#####........
.##.#.##.#..#.#.#####
.#...#.#..##..##.#..#
..#####..#......#.##.
####...###..#.##..##.
#....###..###.#.#..##
........##...#.#.....
#######.#.######.#...
#.....#..#####.##.##.
#.###.#.#.#####...###
#.###.#..#....#...##.
#.###.#.#...#....#..#
#.....#.###...#..####
#######...#.#.###...#`
  .trim()
  .split('\n');

test('a code is drawn as the standard has it', () => expect(drawn('7K2P-9QXM')).toEqual(known));

test.each(['', 'A', '0123456789ABCDEF'])('"%s" fits', (text) => expect(qrOf(text)).toHaveLength(21));

test.each(['0123456789ABCDEFG', 'a', '码'])('"%s" is refused', (text) => expect(() => qrOf(text)).toThrow());
