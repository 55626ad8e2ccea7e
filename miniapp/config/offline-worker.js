/*
 * Keeps the app's own files on this phone, so that it opens and screens without a network. The build fills in the
 * version and the files. Requests to the service (/api) are never touched: an answer must not lie in a cache.
 */
const shelf = 'shouwang-__VERSION__';
const files = __FILES__;
const page = './';
const patience = 3_000;

const dropOldShelves = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith('shouwang-') && name !== shelf);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const fetched = async (request) => {
  const late = new Promise((_, refuse) => setTimeout(() => refuse(new Error('no answer')), patience));
  const response = await Promise.race([fetch(request), late]);
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response;
};

/** The page itself: fresh where there is a network, else the one kept. */
const pageOf = (request) => fetched(request).catch(async () => (await caches.match(page)) ?? Response.error());

/** File names carry a hash of their content: a kept one is never out of date. */
const fileOf = async (request) => (await caches.match(request)) ?? fetch(request);

// A new version waits until the last page of the old one is closed, so that no page meets files of two versions.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll([page, ...files])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShelves().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const home = new URL(page, self.location.href);
  if (request.method !== 'GET' || !request.url.startsWith(home.href)) return;
  event.respondWith(request.mode === 'navigate' ? pageOf(request) : fileOf(request));
});
