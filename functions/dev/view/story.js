import { make } from './element.js';

const steps = [
  { what: '邻居说一户人家', hint: '在邻居的手机点「有户人家需要关心」,选看到的现象,告诉社区。', by: 'reported' },
  { what: '顾问的手机响了', hint: '告诉社区以后,顾问的手机会收到一张服务通知。', by: 'card' },
  { what: '顾问受理', hint: '点那张通知,或在队列里打开它,点受理。', by: 'accepted' },
  { what: '联系上,邀请家人', hint: '记下联系的结果,再给家人一个邀请码。', by: 'invited' },
  { what: '家人看到下一步', hint: '在家人的手机输入邀请码,就能看到谁在办、哪天前办。', by: 'opened' },
];
const done = '五步走完了。往前拨一天,看看没人理会时谁会接手。';
const key = 'shouwang-story';

/** The story in five windows; each lights up when the thing has really happened, in order. */
export function makeStory(list, hint, roofs) {
  let reached = Number(sessionStorage.getItem(key) ?? 0);
  const items = steps.map(({ what }, index) =>
    make('li', {}, make('span', { class: 'win', 'aria-hidden': 'true' }), make('span', {}, `${index + 1} ${what}`)),
  );
  const again = make('button', { type: 'button', class: 'again', onclick: () => go(0) }, '再走一遍');
  list.append(...items);

  function go(to) {
    reached = to;
    sessionStorage.setItem(key, String(to));
    items.forEach((item, index) => {
      item.className = index < reached ? 'done' : index === reached ? 'next' : '';
      item.setAttribute('aria-current', index === reached ? 'step' : 'false');
      item.querySelector('.win').textContent = index < reached ? '✓' : '';
      roofs.light(index, index < reached);
    });
    hint.replaceChildren(steps[reached]?.hint ?? done, ...(reached > 0 ? [' ', again] : []));
  }
  go(reached);

  return {
    /** Something happened; it counts when it is what the story waits for. */
    happened(what, persona = '') {
      if (steps[reached]?.by !== what) return;
      if (what === 'card' && !persona.startsWith('advisor')) return;
      go(reached + 1);
    },
  };
}
