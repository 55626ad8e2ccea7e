import type { Me, ReplyOf, readMe } from 'shared-scoring/contract';
import { followedIds } from '../family/followed.ts';
import type { Platform } from '../platform/platform.ts';
import { creditsOf } from './credits.ts';
import { onDutyThatDay } from './roster.ts';
import { type Staff, staffOfUser } from './staff.ts';

const titles = {
  newCase: '新事项待受理提醒',
  caseProgress: '办理进度更新通知',
  escalation: '事项即将到期提醒',
} as const;
const purposes = ['newCase', 'caseProgress', 'escalation'] as const;

/** Who somebody is here: post, duty today, what reminders are left, how many cases they follow. */
export async function me(p: Platform, userId: string): Promise<ReplyOf<typeof readMe>> {
  const [staff, followed, templates] = await Promise.all([
    staffOfUser(p, userId),
    followedIds(p, userId),
    templatesOf(p, userId),
  ]);
  return { post: staff && (await postOf(p, staff)), templates, familyCases: followed.length };
}

async function postOf(p: Platform, staff: Staff): Promise<NonNullable<ReplyOf<typeof readMe>['post']>> {
  const { staffId, role, scope, scopeName, badge } = staff;
  const duty = await onDutyThatDay(p, scope, p.now());
  return { staffId, role, scope, scopeName, badge, onDutyToday: duty.some((one) => one.staffId === staffId) };
}

const templatesOf = async (p: Platform, userId: string): Promise<Me['templates']> =>
  Promise.all(
    purposes
      .filter((purpose) => p.config.templates[purpose] !== '')
      .map(async (purpose) => {
        const id = p.config.templates[purpose];
        return { id, purpose, title: titles[purpose], credits: await creditsOf(p, userId, id) };
      }),
  );
