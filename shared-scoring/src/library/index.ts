// The policy library: browse by need, life event and office; search that forgives.
export { type Pinyin, readPinyin } from './pinyin.ts';
export { type HitBy, type Library, type LibraryHit, libraryOf, searchLibrary } from './search.ts';
export { onShelf, type Shelf, type ShelfChoice, type Shelves, shelvesOf } from './shelves.ts';
export { departmentWords, lifeEventWords, needWords } from './words.ts';
