import type { AssessFact, AssessFacts } from 'shared-scoring';

/** A question of the visit form, in words anybody can answer. */
export type Question = {
  readonly ask: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
};

type Options = { readonly [F in AssessFact]: Question & { readonly options: Record<AssessFacts[F], string> } };

const yes = { yes: '是', no: '不是' } as const;

/** Every question of the ten indicators. Source: assessment.md §2.3. */
export const questions: Options = {
  minors: { ask: '家里有几个没成年的孩子？', options: { none: '没有', one: '一个', more: '两个以上' } },
  anyone3to59: { ask: '家里有 3 岁到 59 岁的人吗？', options: { yes: '有', no: '没有' } },
  parents: { ask: '孩子跟着谁过？', options: { two: '父母两人', single: '一个人带', grandparents: '老人带' } },
  minorsPerAdult: {
    ask: '一个能干活的大人，平均带几个孩子？',
    options: { two: '两个以上', fewer: '不到两个' },
  },
  incomeBand: {
    ask: '全家一个月的钱，分到每个人，大约到哪里？',
    hint: '拿当地低保线比，不用写数',
    options: { toL: '低保线以内', 'to1.5L': '低保线到 1.5 倍', to2L: '1.5 倍到 2 倍', over: '2 倍以上' },
  },
  scheme: {
    ask: '现在领着哪一种？',
    options: { dibao: '低保', tekun: '特困', marginal: '低保边缘', rigid: '支出型困难', none: '都没有' },
  },
  rigidHeavy: { ask: '看病、上学、康复，用掉一多半收入了吗？', options: yes },
  abode: { ask: '有固定住的地方吗？', options: { steady: '有', none: '没有' } },
  homeState: {
    ask: '住得怎么样？',
    options: { unsafe: '有危险，或被要求搬走', hard: '太挤，或没有自己的厨卫，或上下楼难', fine: '还可以' },
  },
  illness: { ask: '有人得大病，或者长期吃药吗？', options: { serious: '有大病', chronic: '长期吃药', none: '没有' } },
  medicalShare: {
    ask: '一年自己掏的医药费，占收入多少？',
    options: { under10: '不到一成', to30: '一到三成', over30: '三成以上' },
  },
  careStopped: { ask: '有没有因为钱停了药、停了治疗？', options: { yes: '有', no: '没有' } },
  earnerIll: { ask: '挣钱或照顾人的那一位，自己也病了吗？', options: yes },
  certificate: {
    ask: '有人有残疾证吗？几级？',
    options: { severe: '一级、二级', mild: '三级、四级', unseen: '像是有残疾，没办证', none: '没有' },
  },
  disabledMembers: { ask: '有残疾的几个人？', options: { two: '两个以上', fewer: '一个，或没有' } },
  dailyHelp: {
    ask: '吃饭、穿衣、上下床、上厕所、走动、洗澡，要人帮吗？',
    hint: '这六件事里，有几件自己做不了',
    options: { none: '都能自己做', some: '一到三件要帮', most: '四件以上要帮' },
  },
  schooling: {
    ask: '孩子上学怎么样？',
    options: { out: '该上学没在上', refusing: '常缺课，不想去', fine: '都好，或没有上学的' },
  },
  highestSchool: {
    ask: '16 到 59 岁的人，最高读到哪里？',
    options: { primary: '小学', lowerSecondary: '初中', beyond: '初中以上' },
  },
  blocksWork: { ask: '找活干，是卡在没学历、没手艺吗？', options: yes },
  working: {
    ask: '16 岁到退休的人里，有人在干活吗？',
    options: { nobody: '一个也没有', some: '有人在干', all: '都在干', noneOfAge: '没有这个年纪的人' },
  },
  steadyWork: { ask: '活稳当吗？', hint: '有合同，每个月都有', options: { yes: '稳当', no: '零工、临时的' } },
  longIdle: { ask: '有人半年以上没活干吗？', options: { yes: '有', no: '没有' } },
  insured: { ask: '每个人都有医保吗？', options: { all: '都有', gap: '有人没有' } },
  pension: { ask: '60 岁以上的，都有养老金吗？', options: { all: '都有，或没有老人', gap: '有人没有' } },
  unclaimed: { ask: '有该领没领的补贴吗？', options: { yes: '有', no: '没有' } },
  helper: { ask: '有急事，能马上找到人帮吗？', options: { yes: '能', unsure: '不一定', nobody: '找不到' } },
  daysWithCompany: {
    ask: '一个星期有几天跟外面的人说上话？',
    options: { '0-1': '一天，或没有', '2-3': '两三天', '4+': '四天以上' },
  },
  stigma: { ask: '跟邻居闹别扭，或怕人议论吗？', options: yes },
  minorIll: { ask: '孩子有大病或残疾吗？', options: { yes: '有', no: '没有' } },
  keeper: {
    ask: '平时管孩子的人，管得过来吗？',
    options: { able: '管得好', weak: '有些吃力', absent: '没人管，或管不了' },
  },
  childTrouble: {
    ask: '孩子最近有让人担心的变化吗？',
    hint: '只问大人，不问孩子',
    options: { none: '没有', worry: '不说话、不想上学、脾气变了', harm: '受了伤害，或怕某个大人' },
  },
};

/** What an answer says, in the words it was tapped with. */
export const answerWords = (fact: string, value: string | null): string =>
  value === null ? '不清楚' : ((questions as Record<string, Question>)[fact]?.options[value] ?? value);

/** The question a fact answers. */
export const askWords = (fact: string): string => (questions as Record<string, Question>)[fact]?.ask ?? fact;
