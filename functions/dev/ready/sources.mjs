import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['miniapp/src', 'miniapp/config', 'shared-scoring/src', 'shared-scoring/regions'];

/** Files that lie directly in a folder: the settings of the build. */
const settings = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name));

const isSource = (path) => !/\.test\.tsx?$/.test(path);

/** One hash over the content of everything the phones' app is made of; times on disk do not matter. */
export function sourcesHash(root) {
  const listed = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      : [],
  );
  const hash = createHash('sha256');
  const all = [...listed, ...settings(root, 'miniapp'), 'package-lock.json'];
  for (const path of all.filter(isSource).sort()) {
    if (existsSync(join(root, path)))
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0');
  }
  return hash.digest('hex');
}
