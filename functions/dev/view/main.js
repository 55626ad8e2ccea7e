import { showCards } from './cards.js';
import { bindControls } from './controls.js';
import { listen } from './feed.js';
import { makePhones } from './phones.js';
import { drawRoofs } from './roofs.js';
import { makeStory } from './story.js';

const phones = makePhones(document.querySelector('#phones'), document.querySelector('.tabs'));
const roofs = drawRoofs(document.querySelector('#roofs'));
const story = makeStory(document.querySelector('#steps'), document.querySelector('#hint'), roofs);
const cards = showCards(phones);
const controls = bindControls(phones);

listen({
  hello: ({ now, cards: earlier }) => {
    controls.showTime(now);
    cards.remember(earlier);
  },
  card: ({ card }) => {
    cards.arrive(card);
    story.happened('card', card.persona);
  },
  act: ({ act }) => story.happened(act),
  clock: ({ now }) => {
    controls.showTime(now);
    phones.reload();
  },
  faults: ({ rates }) => controls.showFaults(rates),
});
