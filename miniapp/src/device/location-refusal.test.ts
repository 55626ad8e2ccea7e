import { expect, test } from 'vitest';
import { refusalOf } from './location-refusal.ts';

// Replies as WeChat words them: tech/wechat.md §3.4, §3.5.
test.each([
  [{ errno: 104, errMsg: 'getLocation:fail privacy permission is not authorized' }, 'privacy'],
  [{ errMsg: 'getLocation:fail privacy permission is not authorized' }, 'privacy'],
  [{ errMsg: 'getLocation:fail auth deny' }, 'denied'],
  [{ errMsg: 'getLocation:fail:auth denied' }, 'denied'],
  [{ errMsg: 'getLocation:fail system permission denied' }, 'denied'],
  [{ errno: 112, errMsg: 'getLocation:fail api scope is not declared in the privacy agreement' }, 'failed'],
  [{ errMsg: 'getLocation:fail timeout' }, 'failed'],
  [{}, 'failed'],
] as const)('%j is told as %s', (reply, kind) => {
  expect(refusalOf(reply)).toBe(kind);
});
