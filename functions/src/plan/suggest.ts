import type { Assessment } from 'shared-scoring';
import type { PlanView } from 'shared-scoring/contract';

type Suggested = PlanView['suggested'][number];
type Indicator = Assessment['contributions'][number]['id'];

/** What a deprived indicator asks for, in words a family would use. */
const needs: Readonly<Record<Indicator, string>> = {
  I1: '每个月的生活费有着落',
  I2: '住得安全、住得下',
  I3: '看得起病、不断药',
  I4: '有人照应日常,用得上器具',
  I5: '孩子回到学校,大人学一门手艺',
  I6: '有一份稳定的活',
  I7: '医保、养老金和该领的补贴都办上',
  I8: '有人说说话,急事找得到人',
  I9: '带孩子有人搭把手',
  I10: '孩子有人陪、有人听',
};

/** Needs the assessment points to and nobody has written down yet; the heaviest first. */
export const suggestNeeds = (
  { contributions }: Pick<Assessment, 'contributions'>,
  written: PlanView['needs'],
): Suggested[] =>
  contributions
    .filter(({ id, parts }) => (parts?.[0] ?? 0) > 0 && !written.some(({ indicator }) => indicator === id))
    .sort((a, b) => (b.parts?.[0] ?? 0) - (a.parts?.[0] ?? 0))
    .map(({ id, parts, weight }) => ({
      indicator: id,
      what: needs[id],
      urgency: (parts?.[0] ?? 0) === weight * 2 ? 'now' : 'soon',
    }));
