import { make } from './element.js';

const time = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A service message as WeChat draws it: who sent it, what it is, its rows, and the way in. */
function cardOf(card, open) {
  const head = make(
    'span',
    { class: 'from' },
    make('img', { src: '/icon.svg', alt: '', width: '20', height: '20' }),
    make('span', {}, card.via === 'wecom' ? '企业微信 · 守望' : '守望'),
    make('time', {}, time.format(card.at)),
  );
  const rows = card.rows.map(({ label, value }) =>
    make('span', { class: 'pair' }, make('span', { class: 'key' }, label), make('span', { class: 'value' }, value)),
  );
  return make(
    'button',
    { type: 'button', class: 'card', onclick: () => open(card) },
    head,
    make('strong', {}, card.title),
    ...rows,
    make(
      'span',
      { class: 'into' },
      card.page ? '进入小程序查看' : '知道了',
      make('span', { 'aria-hidden': 'true' }, '›'),
    ),
  );
}

/** Cards on the phones: the newest drops over the screen, the bell keeps them all. */
export function showCards(phones) {
  const kept = [];
  const unread = new Map();
  const of = (phone) =>
    kept
      .filter(({ persona }) => persona === phone.persona())
      .slice(-12)
      .reverse();

  const enter = (phone) => (card) => {
    close(phone);
    if (card.page) phone.open(card.page);
    phones.show(phone);
  };
  const close = (phone) => {
    phone.layer.replaceChildren();
    phone.bell.setAttribute('aria-expanded', 'false');
  };
  const count = (phone) => {
    const fresh = unread.get(phone.persona()) ?? 0;
    phone.bell.replaceChildren('服务通知', ...(fresh > 0 ? [make('b', {}, String(fresh))] : []));
    phones.tabOf(phone).replaceChildren(phone.name, ...(fresh > 0 ? [make('b', {}, String(fresh))] : []));
  };
  const shut = (phone, text) => make('button', { type: 'button', class: 'shut', onclick: () => close(phone) }, text);

  function list(phone) {
    unread.delete(phone.persona());
    count(phone);
    const cards = of(phone).map((card) => cardOf(card, enter(phone)));
    const empty = make('p', { class: 'none' }, '还没有通知。点过「允许」,有事才会发到这里。');
    const inside = make('div', { class: 'all' }, ...(cards.length > 0 ? cards : [empty]));
    phone.layer.replaceChildren(
      make('section', { class: 'drawer', 'aria-label': '服务通知' }, inside, shut(phone, '收起')),
    );
    phone.bell.setAttribute('aria-expanded', 'true');
    phone.layer.querySelector('button')?.focus({ preventScroll: true });
  }

  for (const phone of phones.all) {
    phone.onPersona = () => {
      close(phone);
      count(phone);
    };
    phone.bell.addEventListener('click', () => (phone.layer.querySelector('.drawer') ? close(phone) : list(phone)));
    phone.layer.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      close(phone);
      phone.bell.focus();
    });
  }

  return {
    /** Cards from before; they lie behind the bell. */
    remember(cards) {
      kept.splice(0, kept.length, ...cards);
    },
    /** A card just came: it drops over the phone of its person and stays until opened or put away. */
    arrive(card) {
      kept.push(card);
      unread.set(card.persona, (unread.get(card.persona) ?? 0) + 1);
      const phone = phones.all.find((one) => one.persona() === card.persona);
      if (!phone) return;
      count(phone);
      const open = (opened) => {
        unread.delete(card.persona);
        count(phone);
        enter(phone)(opened);
      };
      const drop = make('div', { class: 'drop', role: 'status' }, cardOf(card, open), shut(phone, '先放着'));
      if (!phone.layer.querySelector('.drawer')) phone.layer.replaceChildren(drop);
      else list(phone);
    },
  };
}
