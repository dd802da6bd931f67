import { CardView } from './card.js';
import { el, icon, setText } from './dom.js';

const NEAR_END_PX = 60;

/** The messages of one chat, oldest first; it follows the newest unless somebody scrolled back. */
export class Log {
  #views = new Map();
  /** Whether nobody has scrolled back: then the newest stays in sight. */
  #following = true;
  /** The first of the cards that came last, or in answer to the person; and where the log put itself to show it. */
  #news = null;
  #answering = false;
  #parked = 0;
  #size = '';

  constructor(context) {
    this.context = context;
    this.empty = el('p', { class: 'empty' });
    // Silent at first: what was already there is not news.
    this.list = el('div', {
      class: 'log', role: 'log', tabindex: '0', 'aria-live': 'off', 'aria-label': `Messages of ${context.person.name}`,
    }, this.empty);
    this.newer = el('button', { type: 'button', class: 'newer', hidden: true, onclick: () => this.#goToEnd() },
      icon('down'), 'New messages');
    this.element = el('div', { class: 'log-place' }, this.list, this.newer);
    this.list.addEventListener('scroll', () => this.#noticeScroll(), { passive: true });
    new ResizeObserver(() => this.#resized()).observe(this.list);
  }

  /** Shows these cards; gives how many came from the bot since the last time. */
  show(cards, hint) {
    const first = this.list.getAttribute('aria-live') === 'off';
    this.#drop(new Set(cards.map((card) => card.key)));
    const fresh = this.#place(cards);
    setText(this.empty, cards.length ? '' : hint);
    if (fresh.length) this.#followTo(fresh[0], first);
    if (first) setTimeout(() => this.list.setAttribute('aria-live', 'polite'));
    return first ? 0 : fresh.filter((view) => view.card.from === 'bot').length;
  }

  /** Forgets everything, and takes what comes next as if it had always been there. */
  clear() {
    this.list.setAttribute('aria-live', 'off');
    this.#drop(new Set());
    this.toEnd();
  }

  toEnd() {
    this.#news = null;
    this.#settle();
  }

  /** To the newest; and until it is answered, whatever comes is one answer. */
  beginAnswer() {
    this.#answering = true;
    this.toEnd();
  }

  endAnswer() {
    this.#answering = false;
  }

  /** The button that led here is gone now, so the focus goes along. */
  #goToEnd() {
    this.list.focus({ preventScroll: true });
    this.toEnd();
  }

  /** The card that was asked last and is not answered. */
  newestQuestion() {
    return [...this.list.querySelectorAll('.card')].reverse()
      .find((element) => this.#views.get(element.dataset.key).open);
  }

  #drop(wanted) {
    for (const [key, view] of this.#views) {
      if (wanted.has(key)) continue;
      view.element.remove();
      this.#views.delete(key);
    }
  }

  /** Puts each card in its place, touching none that is there already. */
  #place(cards) {
    const fresh = [];
    let before = this.empty;
    for (const card of cards) {
      const known = this.#views.get(card.key);
      const view = known ?? this.#admit(card);
      if (known) view.update(card);
      else fresh.push(view);
      if (before.nextElementSibling !== view.element) before.after(view.element);
      view.element.toggleAttribute('data-goes-on', goesOn(this.#views.get(before.dataset.key)?.card, card));
      before = view.element;
    }
    return fresh;
  }

  #admit(card) {
    const view = this.context.view?.(card) ?? new CardView(card, this.context);
    this.#views.set(card.key, view);
    return view;
  }

  #followTo(view, first) {
    if (!this.#following) {
      this.newer.hidden = false;
      return;
    }
    this.#news = first ? null : this.#firstOfAnswer(view);
    this.#settle();
  }

  /** The numbers of help now stand above a question that comes before or after them, and must not go out of sight. */
  #firstOfAnswer(view) {
    const known = this.#answering && this.#news;
    return known && top(known.element) < top(view.element) ? known : view;
  }

  /** To the newest; but where the news is longer than the window, to its beginning. */
  #settle() {
    this.#following = true;
    this.newer.hidden = true;
    this.list.scrollTop = this.list.scrollHeight;
    const above = this.#news ? top(this.#news.element) - top(this.list) : 0;
    if (above < 0) this.list.scrollTop += above - 12;
    this.#parked = this.list.scrollTop;
    this.#size = sizeOf(this.list);
  }

  #resized() {
    if (this.#following) this.#settle();
  }

  /** A window that changes its size scrolls too, but that is nobody's wish. */
  #noticeScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    if (this.#following && this.#size !== sizeOf(this.list)) return;
    this.#following = scrollHeight - scrollTop - clientHeight < NEAR_END_PX || Math.abs(scrollTop - this.#parked) < 2;
    if (this.#following) this.newer.hidden = true;
  }
}

const top = (element) => element.getBoundingClientRect().top;
const sizeOf = ({ clientWidth, clientHeight }) => `${clientWidth} × ${clientHeight}`;

/** Whether a card comes from the same speaker in the same minute as the one above it. */
const goesOn = (above, card) => above?.from === card.from && above.at === card.at;
