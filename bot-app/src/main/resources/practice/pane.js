import { act, isTrouble, Unreachable } from './bot.js';
import { composer } from './composer.js';
import { el } from './dom.js';
import { Home } from './home.js';
import { Log } from './log.js';

const ROLES = { clinician: 'Clinician', supporter: 'Peer supporter', coordinator: 'Coordinator' };
const ROOMY = { width: 340, height: 720 };

/** One person's chat with the bot. */
export class Pane {
  #told = [];
  #messages = [];
  #owesFocus = false;

  /** `room` has `refresh()` and `people()`. */
  constructor(person, room) {
    this.person = person;
    this.room = room;
    const press = (button) => this.#act('press', { button });
    const submit = (button, values) => this.#act('submit', { button, values });
    this.home = new Home(press);
    this.log = new Log({ person, press, submit, people: room.people });
    this.trouble = el('p', { class: 'trouble', role: 'alert' });
    this.composer = composer((text) => this.#act('type', { text }));
    const titleId = `pane-${person.id}`;
    this.element = el('section', { class: 'pane', 'data-person': person.id, 'aria-labelledby': titleId },
      heading(person, titleId), this.home.element, this.log.element, this.trouble, this.composer.element);
    this.log.list.addEventListener('blur', () => (this.#owesFocus = false));
    new ResizeObserver(() => this.#fitHome()).observe(this.element);
  }

  /** Shows the chat as it now is; gives how many messages the bot sent since the last time. */
  update({ home, messages }) {
    const held = this.element.contains(document.activeElement);
    this.#messages = messages;
    this.#fitHome();
    this.home.show(home);
    const news = this.#showLog();
    if (held) this.#keepFocus();
    return news;
  }

  /** After a reset: nothing of before shall be left. */
  clear() {
    this.#told = [];
    this.#messages = [];
    this.trouble.textContent = '';
    this.composer.clear();
    this.home.clear();
    this.log.clear();
  }

  /** In a small window the messages need the room. A chat that is not in sight has no size to judge by. */
  #fitHome() {
    const { clientWidth: width, clientHeight: height } = this.element;
    const small = width < ROOMY.width || height < ROOMY.height;
    if (width > 0) this.home.fit(small && this.#messages.length > 0);
  }

  #showLog() {
    const hint = `Nothing here yet. What the bot writes to ${this.person.name.split(' ')[0]} will appear here.`;
    return this.log.show(withTold(this.#messages, this.#told), hint);
  }

  /** Gives whether the bot took it. */
  async #act(path, body) {
    this.trouble.textContent = '';
    this.log.beginAnswer();
    try {
      this.#remember(await act(path, { person: this.person.id, ...body }));
      await this.room.refresh();
      return true;
    } catch (trouble) {
      if (!isTrouble(trouble)) throw trouble;
      this.trouble.textContent = trouble instanceof Unreachable
        ? 'That did not reach the bot. Nothing was sent; try again.'
        : 'The bot could not take that. Please try again.';
      return false;
    } finally {
      this.log.endAnswer();
    }
  }

  /** What was told from memory is in no state: it keeps its place here until the page is loaded again. */
  #remember(said) {
    if (!said.length) return;
    const after = this.#messages.at(-1)?.key;
    this.#told.push(...said.map((card) => ({ after, card: { ...card, key: `told-${this.#told.length}-${card.key}` } })));
    this.#showLog();
  }

  /** Only where the focus went with a button that is gone: on to the newest question, else to the messages. */
  #keepFocus() {
    const focused = document.activeElement;
    const lost = focused === document.body || !focused?.checkVisibility();
    const waits = this.#owesFocus && focused === this.log.list;
    if (!lost && !waits) return;
    const next = this.log.newestQuestion()
      ?.querySelector('.foot :is(input, select, textarea, button:not([data-weight="HELP"]))');
    (next ?? this.log.list).focus({ preventScroll: true });
    this.#owesFocus = !next;
  }
}

function heading({ name, role, about }, id) {
  const initials = name.split(/\s+/).map((part) => part[0]).slice(0, 2).join('');
  return el('header', { class: 'who', 'data-role': role },
    el('span', { class: 'face', 'aria-hidden': 'true' }, initials),
    el('div', {}, el('h2', { id }, name),
      el('p', {}, el('span', { class: 'role' }, ROLES[role] ?? role), ` · ${about}`)));
}

/** The messages, with what was told from memory after the one that was newest then. */
function withTold(messages, told) {
  const shown = messages.flatMap((card) => [card, ...told.filter(({ after }) => after === card.key).map((t) => t.card)]);
  const placed = new Set(shown);
  return [...shown, ...told.map((t) => t.card).filter((card) => !placed.has(card))];
}
