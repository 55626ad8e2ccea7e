import type { Department, LifeEvent, Need } from '../region/schema.ts';

/** A shelf of the library: how it is called and by which words people come to it. */
type ShelfWords = { readonly label: string; readonly words: readonly string[] };

/** What people need, in the order of the screens. */
export const needWords: Readonly<Record<Need, ShelfWords>> = {
  material: { label: '钱和东西', words: ['没钱', '生活费', '吃饭'] },
  medical: { label: '看病', words: ['医药费', '看不起病', '治病'] },
  care: { label: '要人照顾', words: ['照顾', '护理', '保姆'] },
  education: { label: '上学', words: ['学费', '读书'] },
  employment: { label: '找工作', words: ['就业', '上班'] },
  housing: { label: '住房', words: ['房子', '租房', '房租'] },
  psychological: { label: '心里难受', words: ['心理', '睡不着', '想不开'] },
  participation: { label: '有人陪、出门走走', words: ['陪伴', '孤单', '活动'] },
  legal: { label: '打官司、讨说法', words: ['律师', '官司'] },
};

/** What happens in a life, in the order of the screens. */
export const lifeEventWords: Readonly<Record<LifeEvent, ShelfWords>> = {
  accident: { label: '着火、受灾、突然出事', words: ['火灾', '着火', '车祸', '台风', '水灾', '意外', '出事', '救急'] },
  illness: { label: '生大病、住院', words: ['大病', '生病', '住院', '癌症', '透析', '开刀', '手术'] },
  jobLoss: { label: '没了工作', words: ['失业', '下岗', '没工作', '辞退', '裁员'] },
  poor: { label: '钱不够用', words: ['没钱', '穷', '困难', '收入低', '吃不上饭'] },
  frail: { label: '老人要人照顾', words: ['失能', '瘫痪', '卧床', '老人没人照顾', '失智', '老年痴呆'] },
  oldAge: { label: '上了年纪', words: ['老人', '老年', '退休', '养老', '独居'] },
  disability: { label: '家里有残疾人', words: ['残疾', '残障', '轮椅', '自闭症', '孤独症'] },
  birth: { label: '生孩子', words: ['怀孕', '宝宝', '新生儿', '小孩', '生育'] },
  school: { label: '孩子上学', words: ['上学', '学费', '读书', '大学', '幼儿园'] },
  childAlone: { label: '孩子没人管', words: ['孤儿', '没人管', '父母坐牢', '留守'] },
  housing: { label: '没房住、房子不好', words: ['没地方住', '没房', '漏雨', '危房', '租不起'] },
  death: { label: '家里有人去世', words: ['去世', '过世', '丧事', '火化', '失独', '后事'] },
  legal: { label: '打官司、受欺负', words: ['家暴', '被打', '讨工资', '工伤', '赔偿', '欠薪'] },
  distress: { label: '心里难受、没人说话', words: ['抑郁', '难受', '睡不着', '想不开', '孤独'] },
};

/** Offices by the name people know, and what else they call them. */
export const departmentWords: Readonly<Record<Department, ShelfWords>> = {
  民政: { label: '民政', words: ['民政局', '救助站'] },
  街镇: { label: '街道、镇', words: ['街道办', '居委会', '村委会'] },
  医保: { label: '医保局', words: ['医疗保险', '医保办'] },
  人社: { label: '人社局', words: ['人力资源', '社保局', '劳动局', '就业局'] },
  残联: { label: '残联', words: ['残疾人联合会'] },
  教育: { label: '学校、教育局', words: ['教委', '学校'] },
  住房: { label: '房管局', words: ['住建', '房产局', '房管'] },
  卫健: { label: '卫健委', words: ['卫生局', '医院'] },
  司法: { label: '法院、司法局', words: ['法院', '司法局', '检察院'] },
  应急: { label: '应急管理局', words: ['救灾', '应急局'] },
  公安: { label: '公安', words: ['派出所', '警察'] },
  工会: { label: '工会', words: ['总工会', '职工'] },
  慈善: { label: '慈善组织', words: ['红十字会', '基金会', '捐款'] },
  水电气公司: { label: '水、电、煤气公司', words: ['自来水', '供电', '煤气'] },
};
