import { readFile } from 'node:fs/promises';
import { once } from '../platform/once.ts';

/** Beside this file in the sources, and beside the bundle when deployed. */
const written = new URL('./openapi.json', import.meta.url);

/**
 * OpenAPI 3.1 as JSON text: what `openapi.ts` makes from the contract, written down when the contract changes and held
 * equal by test/contract, so that no function carries its maker.
 */
export const openApiText = once(() => readFile(written, 'utf8'));
