type Envelope = { readonly dataKey: Uint8Array; readonly body: Uint8Array };

const version = 1;

/** One blob: version (1) | length of the wrapped data key (2, big endian) | wrapped data key | sealed body. */
export function writeEnvelope({ dataKey, body }: Envelope): Uint8Array {
  const head = Buffer.from([version, dataKey.length >> 8, dataKey.length & 255]);
  return Buffer.concat([head, dataKey, body]);
}

/** Throws on another version or a cut blob. */
export function readEnvelope(blob: Uint8Array): Envelope {
  const [first, high, low] = blob;
  if (first !== version || high === undefined || low === undefined) throw new Error('sealed value of unknown version');
  const end = 3 + high * 256 + low;
  if (blob.length < end + 28) throw new Error('sealed value is cut');
  return { dataKey: blob.subarray(3, end), body: blob.subarray(end) };
}
