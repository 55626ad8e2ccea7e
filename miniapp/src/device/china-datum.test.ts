import { expect, test } from 'vitest';
import { toGcj02 } from './china-datum.ts';

/** Metres between two points a few hundred metres apart. */
const apart = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) =>
  Math.hypot((a.lat - b.lat) * 111_320, (a.lng - b.lng) * 111_320 * Math.cos((a.lat / 180) * Math.PI));

// Vectors of the widely used eviltransform library (its own test data).
test.each([
  ['Shanghai', { lat: 31.1774276, lng: 121.5272106 }, { lat: 31.17530398364597, lng: 121.531541859215 }],
  ['Shenzhen', { lat: 22.543847, lng: 113.912316 }, { lat: 22.540796131694766, lng: 113.9171764808363 }],
  ['Beijing', { lat: 39.911954, lng: 116.377817 }, { lat: 39.91334545536069, lng: 116.38404722455657 }],
])('%s lands within a metre of where the maps have it', (_, given, expected) => {
  expect(apart(toGcj02(given), expected)).toBeLessThan(1);
  expect(apart(given, expected)).toBeGreaterThan(300);
});
