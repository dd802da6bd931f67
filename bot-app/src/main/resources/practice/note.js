import { el } from './dom.js';
import { factsOf, listOf, nameOf, suggestion } from './lines.js';

const CUES = [
  [/^opened/, (line) => ['It begins', listOf(factsOf(line))]],
  [/^person /, (line) => ['From now on', listOf(factsOf(line))]],
  [/^at /, (line) => [`It is ${line.slice(3)}`]],
  [/^= /, (line) => [`It comes out as ${say(nameOf(line))}`, listOf(factsOf(line))]],
  [/^\* /, (line) => [`Word comes: ${say(nameOf(line))}`, listOf(factsOf(line))]],
  [/^\+ /, (line) => [`${line.slice(2)} pass`]],
  [/^> comes back/, () => ['They come back']],
  [/^> submits/, (line) => ['They fill in', listOf(factsOf(line))]],
];

const say = (name) => name.replaceAll('_', ' ');

/** What happened between two cards of a rehearsal, in the place of a card. `acts` has `add(line)` and `pick(script)`. */
export class NoteView {
  constructor(card, acts) {
    this.acts = acts;
    this.element = el('div', { class: 'note', 'data-key': card.key, 'data-note': card.note });
    this.update(card);
  }

  update(card) {
    this.card = card;
    const now = JSON.stringify(card.outcomes);
    if (this.shape === now) return;
    this.shape = now;
    this.element.classList.toggle('waits', Boolean(card.outcomes));
    this.element.replaceChildren(...content(card, this.acts).filter(Boolean));
  }

  get open() {
    return false;
  }

  /** What a card shows by itself needs no note: a press, the name of the script, a remark. */
  static isShown(card) {
    return card.note !== 'cue' || CUES.some(([form]) => form.test(card.text));
  }
}

function content({ note, text, values, outcomes }, { add, pick }) {
  switch (note) {
    case 'does':
      return [
        el('span', {}, 'The bot has ', el('code', {}, text), ' carried out', outcomes ? '. How does it come out?' : ''),
        listOf(values),
        outcomes && el('div', { class: 'suggestions' },
          ...outcomes.map(({ what, line }) => suggestion(say(what), line, add))),
      ];
    case 'starts':
      return [
        el('span', {}, 'A conversation of its own begins: ', el('code', {}, text)),
        el('button', { type: 'button', class: 'suggestion', onclick: () => pick(text) }, 'Rehearse that one'),
      ];
    case 'ends':
      return [el('span', {}, 'The conversation is over: ', say(text))];
    default:
      return CUES.find(([form]) => form.test(text))[1](text).map((part) => (typeof part === 'string' ? el('span', {}, part) : part));
  }
}
