import * as z from 'zod/mini';
import { Draft, PickedPlace } from './draft.ts';
import { kept } from './kept.ts';
import type { Letter } from './outbox.ts';
import { Outbox } from './outbox.ts';
import { type KeptReceipt, KeptReceipts } from './receipts.ts';

/** The report being written, saved on every change; null when none is. */
export const draftKept = kept<Draft | null>('report.draft', z.nullable(Draft), null);

/** Reports that wait for the network. */
export const outboxKept = kept<readonly Letter[]>('report.outbox', Outbox, []);

/** Receipts of what was told from this phone, or typed into it. */
export const receiptsKept = kept<readonly KeptReceipt[]>('receipts', KeptReceipts, []);

/** The last place reported from, offered again. */
export const recentPlaceKept = kept<PickedPlace | null>('report.place', z.nullable(PickedPlace), null);

/** How many cases this person follows as family, as last heard; for the windows of the front page. */
export const followedKept = kept<number>('followed', z.int(), 0);
