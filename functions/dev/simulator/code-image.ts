import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { common, refusal } from './reply.ts';
import type { World } from './world.ts';

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Uint8Array) => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
const chunk = (type: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};

/** A grey PNG of `width` pixels, a pattern of dots that is the same for the same scene. Not scannable. */
function pictureOf(scene: string, width: number): Buffer {
  const bits = createHash('sha256').update(scene).digest();
  const cells = 16;
  const dark = (x: number, y: number) => ((bits[(y * 2 + (x >> 3)) % 32] ?? 0) >> (x & 7)) & 1;
  const rows = Array.from({ length: width }, (_, y) => {
    const row = Buffer.alloc(width + 1, 255);
    row[0] = 0;
    for (let x = 0; x < width; x += 1) {
      if (dark(Math.floor((x * cells) / width), Math.floor((y * cells) / width))) row[x + 1] = 40;
    }
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** POST /wxa/getwxacodeunlimit: image bytes, or JSON when refused. A scene has 1–32 characters of a short list. */
export function codeUnlimited({ pages, faults }: World, body: Record<string, unknown>): Response {
  const { scene, page, width = 430, env_version = 'release' } = body;
  if (faults.hits('codeLimit')) return common.quota();
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) {
    return refusal(40169, 'invalid length for scene, or the data is not json string');
  }
  const known = page === undefined || (typeof page === 'string' && pages.includes(page));
  if (body.check_path !== false && !known) return refusal(41030, 'invalid page');
  if (typeof width !== 'number' || width < 280 || width > 1280) return refusal(40097, 'invalid args');
  if (!['release', 'trial', 'develop'].includes(String(env_version))) return refusal(40097, 'invalid args');
  return new Response(new Uint8Array(pictureOf(scene, width)), { headers: { 'content-type': 'image/png' } });
}
