import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file at `path` inside `root`, or null; a path that leads outside is no file. */
export async function fileResponse(root: string, path: string): Promise<Response | null> {
  try {
    const clean = normalize(`/${decodeURIComponent(path)}`).replace(/^[/\\]+/, '') || 'index.html';
    const full = join(root, clean);
    if (!full.startsWith(root + sep)) return null;
    if (!(await stat(full)).isFile()) return null;
    const headers = { 'content-type': types[extname(full)] ?? 'application/octet-stream', 'cache-control': 'no-cache' };
    return new Response(new Uint8Array(await readFile(full)), { headers });
  } catch {
    return null;
  }
}
