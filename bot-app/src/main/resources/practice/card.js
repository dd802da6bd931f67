import { answers } from './answers.js';
import { el, icon, unseen } from './dom.js';
import { words } from './words.js';

/**
 * One card of a chat. It stays the same element for as long as its key lives, and only the part that changed is
 * built anew: what somebody is typing, the focus and the screen reader's place all survive a refresh.
 */
export class CardView {
  #shapes = {};

  /** `context` has the `person` whose chat it is, and what `answers` needs. */
  constructor(card, context) {
    this.context = context;
    this.words = el('div', { class: 'words' });
    this.foot = el('div', { class: 'foot' });
    this.element = el('article', { class: 'card', 'data-key': card.key, 'data-from': card.from },
      byline(card, context.person),
      el('div', { class: 'bubble' }, this.words, this.foot));
    this.update(card);
  }

  update(card) {
    this.card = card;
    this.#rebuild('words', [card.title, card.text], () => wording(card));
    this.#rebuild('foot', footShape(card), () => this.#footing());
  }

  /** Whether it still waits for an answer. */
  get open() {
    return isOpen(this.card);
  }

  #rebuild(part, shape, build) {
    const now = JSON.stringify(shape);
    if (this.#shapes[part] === now) return;
    this.#shapes[part] = now;
    this[part].replaceChildren(...build());
  }

  #footing() {
    if (this.card.chosen != null) return [chosen(this.card)];
    return this.open ? [answers(() => this.card, this.context)] : [];
  }
}

const isOpen = (card) => card.chosen == null && (card.choices.length > 0 || card.submit != null);

/** What a card's lower part looks like. The buttons' values are left out: they may change under an open card. */
function footShape({ key, chosen, choices, fields, submit }) {
  const look = (choice) => choice && [choice.label, choice.weight];
  return [key, chosen, choices.map(look), fields, look(submit)];
}

function byline({ from, at }, person) {
  const time = at ? el('time', {}, at) : null;
  if (from === 'person') return el('p', { class: 'byline' }, unseen(`${person.name}, `), time);
  return el('p', { class: 'byline' }, el('span', { class: 'bot-mark', 'aria-hidden': 'true' }),
    el('span', { class: 'bot-name' }, 'BeenThere'), unseen(', '), time);
}

function wording({ title, text }) {
  return [title ? el('h3', {}, title) : null, ...words(text)].filter(Boolean);
}

/** What was pressed, or why nothing can be pressed any more. */
function chosen({ chosen: label, choices, submit }) {
  const pressed = [...choices, submit].some((choice) => choice?.label === label);
  return pressed
    ? el('p', { class: 'chosen' }, icon('check'), unseen('Chosen: '), label)
    : el('p', { class: 'over' }, label);
}
