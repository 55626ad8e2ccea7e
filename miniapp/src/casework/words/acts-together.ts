import type { WorkView } from 'shared-scoring/contract';
import type { ActKind, ActSpec } from '../state/act-spec.ts';

const ground = {
  of: 'pick',
  name: 'ground',
  label: '凭什么',
  options: { consent: '本人同意', statutory: '法律规定' },
} as const;
const newOne = (name: string) => (newId: () => string) => ({ [name]: newId() });
const live = ({ referrals }: WorkView) => referrals.filter(({ state }) => state !== 'verified' && state !== 'refused');

/** With other bodies: conference, referral, statutory procedures, and asking upwards. */
export const togetherActs = {
  callConference: {
    title: '召集会诊',
    say: '召集的人就是您。先发一份不写名字、门牌的简报，家里人可以来，也可以请人代。',
    submit: '召集',
    fields: [
      ground,
      {
        of: 'briefing',
        name: 'briefing',
        label: '给各单位的简报',
        hint: '不写名字、门牌、电话。已经按档案起了个头，您可以改。',
      },
      { of: 'note', name: 'note', label: '为什么要会诊', max: 500 },
    ],
  },
  holdConference: {
    title: '会诊开过了',
    fields: [
      {
        of: 'many',
        name: 'roles',
        label: '谁到场了',
        hint: '至少三方',
        options: ['街道', '居委', '民政', '学校', '医院', '残联', '派出所', '妇联', '社工', '法律援助', '人社'],
        least: 3,
      },
      {
        of: 'pick',
        name: 'family',
        label: '家里人呢',
        options: { present: '来了', represented: '请人代了', declined: '不想来' },
      },
      { of: 'note', name: 'dissent', label: '不同意见', hint: '谁不同意、为什么，原样写下', max: 500, may: true },
    ],
  },
  concludeConference: {
    title: '写会诊结果',
    fields: [
      {
        of: 'pick',
        name: 'result',
        label: '结果',
        options: {
          plan: '定方案',
          exception: '请求个案处理',
          guardianship: '监护安排',
          watch: '先观察',
          return: '退回',
        },
      },
      { of: 'tasks', name: 'tasks', label: '谁去办什么' },
      { of: 'note', name: 'told', label: '告诉家里的话', hint: '平常话，家里会看到', max: 300 },
      { of: 'note', name: 'note', label: '会议纪要', max: 1000 },
    ],
  },
  reviewConference: {
    title: '会诊的任务看过了',
    fields: [{ of: 'note', name: 'note', label: '各项任务办得怎样', max: 500 }],
  },
  refer: {
    title: '转介给别的单位',
    fields: [
      { of: 'note', name: 'to', label: '转给哪个单位', max: 60 },
      ground,
      { of: 'note', name: 'note', label: '为什么转', hint: '只写对方要知道的', max: 500 },
    ],
    made: newOne('referral'),
  },
  moveReferral: {
    title: '转介有了消息',
    fields: [
      { of: 'which', name: 'referral', label: '哪一个转介', from: live },
      {
        of: 'pick',
        name: 'to',
        label: '到哪一步了',
        options: {
          received: '对方收到了',
          accepted: '对方接了',
          delivering: '对方在办',
          returned: '对方给了结果',
          verified: '核实过结果',
          refused: '对方没有接',
        },
      },
      { of: 'note', name: 'note', label: '补充一句', max: 500, may: true },
    ],
  },
  escalate: {
    title: '提请上面来看',
    fields: [
      { of: 'pick', name: 'to', label: '提给谁', options: { lead: '街道负责人', district: '区里' } },
      {
        of: 'pick',
        name: 'why',
        label: '为什么',
        options: { disagreement: '两个部门说法不一', gap: '没有资源', danger: '有危险', byHand: '别的原因' },
      },
      { of: 'note', name: 'note', label: '补充一句', max: 500, may: true },
    ],
    made: newOne('escalation'),
  },
  startProcedure: {
    title: '街道受理了申请',
    say: '从受理这天起，按规定的日子走审批，和这里的时限分开算。',
    fields: [
      {
        of: 'pick',
        name: 'type',
        label: '哪一种',
        options: {
          dibao: '低保',
          tekun: '特困供养',
          marginal: '低保边缘家庭',
          rigid: '刚性支出困难家庭',
          temporary: '临时救助',
          emergency: '急难小额救助',
          medical: '医疗救助',
        },
      },
      { of: 'note', name: 'note', label: '补充一句', max: 500, may: true },
    ],
    made: newOne('procedure'),
  },
  endProcedure: {
    title: '审批有了结果',
    fields: [
      {
        of: 'which',
        name: 'procedure',
        label: '哪一项审批',
        from: ({ procedures }) => procedures.filter(({ ended }) => !ended),
      },
      {
        of: 'pick',
        name: 'outcome',
        label: '结果',
        options: { granted: '通过', refused: '没有通过', withdrawn: '撤回了' },
      },
      { of: 'note', name: 'note', label: '结果说明', max: 500 },
    ],
  },
} as const satisfies Partial<Record<ActKind, ActSpec>>;
