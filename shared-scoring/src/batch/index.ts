// Screening for many households at once: a columnar snapshot, and the verdicts of every policy on all of them.
export { readSnapshot, SnapshotError, writeSnapshot } from './bytes.ts';
export { type Judged, judgeMany } from './judge-many.ts';
export { type Kept, keeping } from './kept.ts';
export { type Snapshot, snapshotOf } from './snapshot.ts';
