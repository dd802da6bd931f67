import { choiceButton, isHelp, split } from './answers.js';
import { el, icon, setText } from './dom.js';
import { words } from './words.js';

let count = 0;

/**
 * A person's Home: a view that stays above the chat, of which only the newest counts. It folds away to leave room,
 * but help now stays in sight.
 */
export class Home {
  #shape = '';
  #byHand = false;
  #card = null;

  constructor(press) {
    this.press = press;
    const id = `home-${++count}`;
    this.title = el('span');
    this.fold = el('button', {
      type: 'button', class: 'fold', 'aria-controls': id, onclick: () => this.#foldByHand(),
    }, icon('down'), this.title);
    this.help = el('div', { class: 'home-help' });
    this.text = el('div', { class: 'words' });
    this.buttons = el('div', { class: 'buttons' });
    this.body = el('div', { class: 'home-body', id }, this.text, this.buttons);
    this.element = el('section', { class: 'home', hidden: true },
      el('div', { class: 'home-head' }, el('h3', {}, this.fold), this.help), this.body);
    this.setOpen(true);
  }

  get open() {
    return !this.body.hidden;
  }

  setOpen(open) {
    this.body.hidden = !open;
    this.fold.setAttribute('aria-expanded', String(open));
  }

  /** Makes room where it is tight, unless somebody has folded or unfolded it themselves. */
  fit(tight) {
    if (!this.#byHand && this.open === tight) this.setOpen(!tight);
  }

  /** As it was at first. */
  clear() {
    this.#byHand = false;
    this.setOpen(true);
  }

  #foldByHand() {
    this.#byHand = true;
    this.setOpen(!this.open);
  }

  show(card) {
    this.element.hidden = !card;
    if (!card) return;
    this.#card = card;
    this.element.setAttribute('data-home', card.key);
    this.element.setAttribute('data-key', card.key);
    setText(this.title, card.title || 'Home');
    this.#build(card);
  }

  /** As on the other cards, the buttons' values may change without the buttons being built anew. */
  #build(card) {
    const shape = JSON.stringify([card.text, card.choices.map(({ label, weight }) => [label, weight])]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    const [help, others] = split(card.choices.map((choice, i) => this.#button(choice, i)), isHelp);
    this.text.replaceChildren(...words(card.text));
    this.help.replaceChildren(...help);
    this.buttons.replaceChildren(...others);
  }

  #button(choice, i) {
    return choiceButton(choice, this.buttons, () => this.press(this.#card.choices[i].button));
  }
}
