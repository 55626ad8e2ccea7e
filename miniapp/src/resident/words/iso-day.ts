/** The day of a moment (ms since 1970) in Shanghai: 2026-11-22. */
export const isoDay = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
