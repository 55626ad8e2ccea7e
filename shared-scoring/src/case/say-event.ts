import type { CaseEvent, CaseFacts } from './types.ts';

const findings = { new: '新的住户', same: '是已经认识的住户', unsure: '还不能确定是不是同一户' };
const ways = { phone: '电话', door: '上门', other: '其他方式' };
const outcomes = { reached: '联系上了', refused: '对方婉拒', notFound: '没联系上' };
const reasons = { helped: '已得到帮助', noNeed: '不需要帮助', moved: '已搬走', refused: '本人婉拒', other: '其他原因' };

const withNote = (text: string, note?: string) => (note ? `${text}:${note}` : text);

/** The line of the staff log for an event, in plain Chinese with the advisor's note. Staff only. */
export const sayEvent = (event: CaseEvent, before: CaseFacts): string => {
  switch (event.kind) {
    case 'accept':
      return before.state === 'received' ? '接手,由本人负责' : '从同事那里接手,时限不变';
    case 'link':
      return withNote(findings[event.finding], event.note);
    case 'contact':
      return withNote(`${ways[event.way]},${outcomes[event.outcome]}`, event.note);
    case 'proposeClose':
      return withNote(`提议结案(${reasons[event.reason]})`, event.note);
    case 'approveClose':
      return '复核同意,结案';
    case 'returnClose':
      return withNote('退回继续跟进', event.note);
    case 'reopen':
      return withNote('重新打开', event.note);
    default:
      return event satisfies never;
  }
};
