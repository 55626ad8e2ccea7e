import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { movableClock } from '../simulator/clock.ts';
import { everyMinute } from './scheduler.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 1, 0, 30) }));
afterEach(() => vi.useRealTimers());

test('the job runs once a minute of the clock', async () => {
  const job = vi.fn(async () => {});
  const scheduler = everyMinute(movableClock().now, job);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(job).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(job).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(job).toHaveBeenCalledTimes(4);
  await scheduler.stop();
});

test('a clock moved by a day makes it run at once and only once', async () => {
  const job = vi.fn(async () => {});
  const clock = movableClock();
  const scheduler = everyMinute(clock.now, job);
  await clock.add(86_400_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(job).toHaveBeenCalledTimes(1);
  await scheduler.stop();
});

test('a job that fails does not stop the next one', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const job = vi.fn(() => Promise.reject(new Error('once')));
  const scheduler = everyMinute(Date.now, job);
  await scheduler.runNow();
  await scheduler.runNow();
  quiet.mockRestore();
  expect(job).toHaveBeenCalledTimes(2);
  await scheduler.stop();
});
