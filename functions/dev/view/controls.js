import { make } from './element.js';

const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
});
const hour = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const send = (path, body) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The look, the clock and the faults of the street. */
export function bindControls(phones) {
  bindLook(phones);
  bindMoves();
  const faults = bindFaults();
  const now = document.querySelector('#now');
  let ahead = 0;
  const tick = () => {
    const at = Date.now() + ahead;
    now.textContent = `${day.format(at)} ${hour.format(at)}`;
    for (const phone of phones.all) phone.clock.textContent = hour.format(at);
  };
  setInterval(tick, 1_000);
  return {
    showFaults: faults,
    showTime(at) {
      ahead = at - Date.now();
      tick();
    },
  };
}

function bindLook(phones) {
  const dark = document.querySelector('[name=light][value=dark]');
  const light = document.querySelector('[name=light][value=light]');
  const elder = document.querySelector('[name=elder]');
  const kept =
    localStorage.getItem('shouwang-look') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  dark.checked = kept.includes('dark');
  light.checked = !dark.checked;
  elder.checked = kept.includes('elder');
  const apply = () => {
    const mode = `${dark.checked ? 'dark' : 'light'}${elder.checked ? '+elder' : ''}`;
    localStorage.setItem('shouwang-look', mode);
    document.documentElement.classList.toggle('dark', dark.checked);
    phones.setMode(mode);
  };
  for (const input of [dark, light, elder]) input.addEventListener('change', apply);
  apply();
}

function bindMoves() {
  for (const button of document.querySelectorAll('[data-move]')) {
    button.addEventListener('click', async () => {
      button.disabled = true;
      await send('/sim/clock', { addMs: Number(button.dataset.move) });
      button.disabled = false;
    });
  }
}

function bindFaults() {
  const form = document.querySelector('#faults form');
  const badge = document.querySelector('#faults-on');
  const often = make(
    'select',
    { 'aria-label': '多久出一次错' },
    make('option', { value: '1' }, '每次'),
    make('option', { value: '0.3' }, '偶尔'),
  );
  const boxes = () => [...form.querySelectorAll('input')];
  const set = () =>
    send('/sim/faults', {
      rates: Object.fromEntries(
        boxes()
          .filter(({ checked }) => checked)
          .map(({ value }) => [value, Number(often.value)]),
      ),
    });
  const show = (rates) => {
    for (const box of boxes()) box.checked = box.value in rates;
    const on = Object.keys(rates).length;
    badge.textContent = on > 0 ? ` · ${on} 种` : '';
    const [rate] = Object.values(rates);
    if (rate !== undefined) often.value = rate < 1 ? '0.3' : '1';
  };
  form.addEventListener('change', set);
  form.addEventListener('submit', (event) => event.preventDefault());
  const away = (event) => {
    const details = form.closest('details');
    if (details.open && !details.contains(event.target)) details.open = false;
  };
  addEventListener('click', away);
  fetch('/sim/faults')
    .then((reply) => reply.json())
    .then(({ kinds, rates }) => {
      const lines = Object.entries(kinds).map(([id, text]) =>
        make('label', {}, make('input', { type: 'checkbox', value: id }), text),
      );
      form.replaceChildren(make('p', {}, '勾上的事会发生:', often), ...lines);
      show(rates);
    });
  return show;
}
