import type { ProblemCode } from 'shared-scoring/contract';

type Words = { readonly title: string; readonly remedy: string };

/** What a person reads for each problem: what happened, and what to do now. */
export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  'request.invalid': { title: '有一处填得不对', remedy: '请看标出来的地方,改好再发一次。' },
  'session.missing': { title: '还没有登录', remedy: '请关掉小程序重新打开,会自动登录。' },
  'session.expired': { title: '登录已经过了时间', remedy: '请再试一次,会自动重新登录。' },
  'login.refused': { title: '微信没有让我们登录', remedy: '请关掉小程序重新打开。还不行,请打社区电话。' },
  forbidden: { title: '这里您不能看', remedy: '如果您觉得应该能看,请联系您的社区救助顾问。' },
  notFound: { title: '没有找到', remedy: '请返回上一页,再试一次。' },
  'place.unknown': { title: '没有找到这个地方', remedy: '请在列表里重新选街道和居委。' },
  'report.conflict': { title: '这个编号已经用过', remedy: '内容和上次发的不一样。请返回首页,重新填一份。' },
  'receipt.unknown': { title: '没有找到这个回执码', remedy: '请对照回执再输一次,12 位都要对。' },
  'receipt.answered': { title: '现在没有要回答的问题', remedy: '已经回答过了,或者顾问没有再问。谢谢您。' },
  'case.changed': { title: '同事刚刚更新过', remedy: '请先看最新的情况,再决定要不要记这一步。' },
  'step.refused': { title: '现在还不能记这一步', remedy: '请刷新,看看现在可以做什么。' },
  'invite.unusable': {
    title: '这个邀请码不能用',
    remedy: '可能用过了、过期了或输错了。请向您的社区救助顾问再要一个。',
  },
  'handover.unusable': {
    title: '这个交接码不能用',
    remedy: '可能用过了、过期了、收回了,或者是交给别的街道的。请居民在手机上再拿一个。',
  },
  'roster.refused': { title: '值班表没有改', remedy: '请刷新值班表,看看现在的安排,再改一次。' },
  'limit.reached': { title: '今天的次数用完了', remedy: '请明天再试。有危险请马上打 110、119 或 120。' },
  'wechat.unavailable': { title: '微信现在没有回应', remedy: '您填的内容还在。请过一分钟再试。' },
  'map.unavailable': { title: '现在定不了位', remedy: '请写地址,或者在列表里选街道。' },
  internal: { title: '我们这边出了点问题', remedy: '您填的内容还在手机里。请过几分钟再试。' },
};
