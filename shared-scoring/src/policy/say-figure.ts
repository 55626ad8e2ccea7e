import { dateOf } from '../day/civil.ts';
import { endlessMoney } from '../facts/money.ts';

/** Thousands by commas, at most two decimals: 1234.5 → "1,234.5". */
export const grouped = (amount: number): string => {
  const [whole = '0', part = ''] = (Math.round(Math.abs(amount) * 100) / 100).toString().split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}${digits}${part === '' ? '' : `.${part}`}`;
};

const units: Readonly<Record<string, { readonly word: string; readonly scale: number }>> = {
  fen: { word: ' 元', scale: 0.01 },
  share: { word: '%', scale: 100 },
  factor: { word: ' 倍', scale: 1 },
  days: { word: ' 天', scale: 1 },
  months: { word: ' 个月', scale: 1 },
  years: { word: ' 年', scale: 1 },
  m2: { word: ' 平方米', scale: 1 },
  persons: { word: ' 人', scale: 1 },
  switch: { word: '', scale: 1 },
};

/** 2026 年 7 月 1 日 */
const sayDay = (day: number): string => {
  const [year, month, date] = dateOf(day).split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
};

/** A figure or a range as people read it. `unit` is that of a figure or fact; money comes in Fen: "1,500 元", "1,000–1,500 元". */
export const sayFigure = (lo: number, hi: number, unit: string): string => {
  if (unit === 'day') return lo === hi ? sayDay(lo) : `${sayDay(lo)}到 ${sayDay(hi)}`;
  const { word, scale } = units[unit] ?? { word: unit === '' ? '' : ` ${unit}`, scale: 1 };
  const endless = hi === Number.POSITIVE_INFINITY || (unit === 'fen' && hi >= endlessMoney);
  if (endless) return `${grouped(lo * scale)}${word}以上`;
  return lo === hi ? `${grouped(lo * scale)}${word}` : `${grouped(lo * scale)}–${grouped(hi * scale)}${word}`;
};
