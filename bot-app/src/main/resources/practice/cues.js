import { el } from './dom.js';
import { suggestion } from './lines.js';

const KNOWN = {
  known: 'On the roster', supporter: 'A supporter', coordinator: 'A coordinator',
  holding: 'Holds a request', state: 'Their own request',
};

const byId = (id) => document.getElementById(id);
const sayOf = (value) => ({ true: 'yes', false: 'no' })[value] ?? value.replaceAll('_', ' ');

/** What comes from outside, beside the conversation. `acts` has `add(line)`, `learn(name, value)` and `open(line)`. */
export class Cues {
  #known = {};

  constructor(acts) {
    this.acts = acts;
  }

  /** Every value of what may be known of a person, by name. */
  know(values) {
    const order = (name) => [...Object.keys(KNOWN), name].indexOf(name);
    this.#known = Object.fromEntries(Object.entries(values).sort(([one], [other]) => order(one) - order(other)));
  }

  /** Shows what can happen next. */
  show(next, opening) {
    byId('outside').replaceChildren(...this.#outside(next));
    this.#showPerson(next.person);
    byId('openings').hidden = next.openings.length < 2;
    byId('openings-list').replaceChildren(...next.openings.map(({ line }, i) => this.#opening(line, i, opening)));
  }

  #outside({ notices, times, command, ended }) {
    const { add } = this.acts;
    const hint = command ? `First say how ${command} comes out.` : ended ? 'The conversation is over.' : null;
    return [
      hint && el('p', { class: 'hint' }, hint),
      ...notices.map(({ what, line }) => suggestion(what.replaceAll('_', ' '), line, add)),
      ...times.map(({ what, line }) => suggestion(
        `${line.slice(2)} pass: ${what === 'reminder' ? 'it reminds' : 'nobody answered'}`, line, add)),
      command ? null : suggestion('They come back later', '> comes back', add),
    ].filter(Boolean);
  }

  #showPerson(facts) {
    const focused = document.activeElement?.id;
    byId('person').replaceChildren(...Object.entries(this.#known).map(([name, values]) => {
      const select = el('select', { id: `known-${name}`, onchange: () => this.acts.learn(name, select.value) },
        ...values.map((value) => el('option', { value, selected: facts[name] === value }, sayOf(value))));
      return el('div', {}, el('label', { for: select.id }, KNOWN[name] ?? name), select);
    }));
    if (focused?.startsWith('known-')) byId(focused)?.focus();
  }

  #opening(line, i, opening) {
    const button = suggestion(i === 0 ? 'For the first time' : 'Begun anew', line, this.acts.open);
    button.setAttribute('aria-pressed', String(line === opening));
    return button;
  }
}
