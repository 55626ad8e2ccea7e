export { packs } from 'shared-scoring/regions';
