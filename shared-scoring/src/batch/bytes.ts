import * as z from 'zod/mini';
import type { Column, FactTable } from '../facts/table.ts';
import { type FactColumn, planesOf, planeWords, type Snapshot, widthOf } from './snapshot.ts';

/** A snapshot that cannot be read: it was written for other facts, or is cut short. */
export class SnapshotError extends Error {}

const Head = z.object({
  shape: z.string(),
  households: z.number(),
  members: z.number(),
  bands: z.array(z.number()),
});

/** How columns are written and what they mean: a snapshot of another kind, other questions or options must not be read as these. */
const shapeOf = ({ household, member }: FactTable): string =>
  `planes ${[...household, ...member]
    .map(({ fact, codes }) => `${fact.name}:${fact.kind}:${[...codes.keys()].join('|')}`)
    .join(' ')}`;

/** Arrays stand at multiples of eight bytes. */
const padded = (bytes: number): number => (bytes + 7) & ~7;

type Part = Int16Array | Int32Array | Uint32Array | Float64Array;
const partsOf = ({ starts, uncounted, household, member }: Snapshot): readonly Part[] => [
  starts,
  uncounted,
  ...[...household, ...member].flatMap(({ planes, unknown, codes, bands }) => [...planes, unknown, codes, bands]),
];

/** Fnv-1a, 32 bits: tells two texts apart well enough to refuse the wrong catalogue. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
};

/** A snapshot as bytes (little-endian): the length of a JSON head, the head, then every column. Read again by `readSnapshot`. */
export const writeSnapshot = (table: FactTable, snapshot: Snapshot): Uint8Array => {
  const bands = [...snapshot.household, ...snapshot.member].map((column) => column.bands.length);
  const members = snapshot.starts[snapshot.households] ?? 0;
  const head = JSON.stringify({ shape: hashOf(shapeOf(table)), households: snapshot.households, members, bands });
  const parts = partsOf(snapshot);
  const start = padded(4 + head.length);
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), start);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  for (let at = 0; at < head.length; at++) bytes[4 + at] = head.charCodeAt(at);
  let at = start;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return bytes;
};

const headOf = (bytes: Uint8Array): { readonly text: string; readonly length: number } => {
  const length = bytes.byteLength < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return { length, text: String.fromCharCode(...bytes.subarray(4, 4 + length)) };
};

/**
 * The snapshot in these bytes; its columns are views on them (copied first when they do not stand at a multiple of eight).
 * Throws a SnapshotError when they were written for another catalogue of facts or are cut short.
 */
export const readSnapshot = (table: FactTable, given: Uint8Array): Snapshot => {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const { length, text } = headOf(bytes);
  const parsed = z.safeParse(Head, text.startsWith('{"shape"') ? JSON.parse(text) : null);
  if (!parsed.success) throw new SnapshotError('is no snapshot');
  const { shape, households, members, bands } = parsed.data;
  if (shape !== hashOf(shapeOf(table))) throw new SnapshotError('was written for another catalogue of facts');
  let at = bytes.byteOffset + padded(4 + length);
  const take = (size: number): number => {
    const from = at;
    at += padded(size);
    if (from + size > bytes.byteOffset + bytes.byteLength) throw new SnapshotError('is cut short');
    return from;
  };
  // Bytes come from a file or a store, never from memory shared between threads.
  const buffer = bytes.buffer as ArrayBuffer;
  const starts = new Uint32Array(buffer, take(4 * (households + 1)), households + 1);
  const plane = (rows: number): Uint32Array => new Uint32Array(buffer, take(4 * planeWords(rows)), planeWords(rows));
  const uncounted = plane(households);
  let next = 0;
  const column = (of: Column, rows: number): FactColumn => {
    const width = widthOf(of);
    const count = bands[next++] ?? 0;
    const View = width === 4 ? Int32Array : Int16Array;
    return {
      planes: Array.from({ length: planesOf(of) }, () => plane(rows)),
      unknown: plane(rows),
      codes: new View(buffer, take(width * rows), width === 0 ? 0 : rows),
      bands: new Float64Array(buffer, take(8 * count), count),
    };
  };
  const household = table.household.map((of) => column(of, households));
  const member = table.member.map((of) => column(of, members));
  return { households, starts, uncounted, household, member };
};
