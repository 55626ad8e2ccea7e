import { make } from './element.js';

const roles = [
  {
    id: 'left',
    name: '邻居',
    page: 'pages/home/index',
    people: [
      ['neighbour', '楼下的邻居'],
      ['neighbour2', '弄堂口的店主'],
      ['resident', '自己来查的居民'],
    ],
  },
  {
    id: 'middle',
    name: '顾问',
    page: 'advisor/queue/index',
    people: [
      ['advisor', '江苏路顾问 012 号'],
      ['advisor2', '江苏路顾问 015 号'],
      ['lead', '江苏路街道负责人'],
      ['advisorXinhua', '新华路顾问 021 号'],
      ['leadXinhua', '新华路街道负责人'],
      ['advisorXinjing', '新泾镇顾问 031 号'],
      ['leadXinjing', '新泾镇负责人'],
      ['district', '长宁区救助科'],
    ],
  },
  { id: 'right', name: '家人', page: 'pages/follow/index', people: [['family', '外地的女儿']] },
];

/** Three phones with the real app inside, or one at a time behind tabs where there is no room. */
export function makePhones(place, tabs) {
  let mode = 'light';
  const phones = roles.map((role, index) => {
    let persona = role.people[0][0];
    const frame = make('iframe', { title: `${role.name}的手机`, loading: index === 0 ? 'eager' : 'lazy' });
    const bell = make('button', { type: 'button', class: 'bell', 'aria-expanded': 'false' }, '服务通知');
    const clock = make('span', { class: 'phone-clock' });
    const layer = make('div', { class: 'layer' });
    const choice = make(
      'select',
      { 'aria-label': `${role.name}这部手机是谁的` },
      ...role.people.map(([id, name]) => make('option', { value: id }, name)),
    );
    const who = role.people.length > 1 ? choice : make('span', {}, role.people[0][1]);
    const body = make('div', { class: 'glass' }, make('div', { class: 'status' }, clock, bell), layer, frame);
    const article = make(
      'article',
      { class: 'phone', id: `phone-${role.id}`, role: 'tabpanel', 'aria-label': role.name },
      make('div', { class: 'label' }, make('h2', {}, role.name), who),
      make('div', { class: 'bezel' }, body),
    );

    const open = (page) => {
      frame.src = `/app/?persona=${persona}&mode=${mode}&t=${Date.now()}#/${page}`;
    };
    const pageNow = () => frame.contentWindow?.location.hash.replace(/^#\//, '') || role.page;
    const phone = {
      ...role,
      bell,
      layer,
      clock,
      persona: () => persona,
      open,
      reload: () => open(pageNow()),
      onPersona: () => {},
    };
    choice.addEventListener('change', () => {
      persona = choice.value;
      open(role.page);
      phone.onPersona();
    });
    place.append(article);
    return { phone, article };
  });

  const buttons = phones.map(({ phone, article }, index) => {
    const pick = () => {
      phones.forEach((other, n) => {
        other.article.classList.toggle('shown', n === index);
        buttons[n].setAttribute('aria-selected', String(n === index));
        buttons[n].tabIndex = n === index ? 0 : -1;
      });
    };
    const step = (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by) buttons[(index + by + buttons.length) % buttons.length].focus();
    };
    const attributes = { type: 'button', role: 'tab', 'aria-controls': article.id, onclick: pick, onkeydown: step };
    return make('button', { ...attributes, onfocus: pick }, phone.name);
  });
  tabs.append(...buttons);
  buttons[0].click();

  const all = phones.map(({ phone }) => phone);
  return {
    all,
    tabOf: (phone) => buttons[all.indexOf(phone)],
    show: (phone) => buttons[all.indexOf(phone)].click(),
    reload: () => {
      for (const phone of all) phone.reload();
    },
    setMode(next) {
      mode = next;
      for (const phone of all) phone.reload();
    },
  };
}
