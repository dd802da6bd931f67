import { el, unseen } from './dom.js';

/**
 * The row of people above the chats, for windows too narrow to show everybody: it brings a person's chat into sight
 * and says who has unread messages. On a phone it works as tabs do, one person at a time.
 */
export class PeopleBar {
  #entries = new Map();
  #inSight = new IntersectionObserver((seen) => seen.forEach((entry) => this.#noticeSight(entry)), { threshold: 0.5 });

  constructor(list) {
    this.list = list;
  }

  add({ id, name, role }, pane) {
    const badge = el('span', { class: 'badge', hidden: true });
    const button = el('button', { type: 'button', 'data-show': id, 'data-role': role, onclick: () => this.show(id) },
      el('span', { class: 'long' }, name), el('span', { class: 'short', 'aria-hidden': 'true' }, name.split(' ')[0]), badge);
    this.#entries.set(id, { button, badge, pane, unread: 0, seen: false });
    this.list.append(el('li', {}, button));
    this.#inSight.observe(pane.element);
    if (this.#entries.size === 1) this.#select(id);
  }

  remove(id) {
    const { button, pane } = this.#entries.get(id);
    this.#inSight.unobserve(pane.element);
    button.parentElement.remove();
    this.#entries.delete(id);
    if (button.hasAttribute('aria-current') && this.#entries.size) this.#select(this.#entries.keys().next().value);
  }

  show(id) {
    this.#select(id);
    this.#entries.get(id).pane.element.scrollIntoView({ block: 'nearest', inline: 'start' });
  }

  /** `count` more messages came; they are unread unless the chat is in sight. */
  arrived(id, count) {
    const entry = this.#entries.get(id);
    if (!entry.seen) this.#setUnread(entry, entry.unread + count);
  }

  #select(id) {
    for (const [each, { button, pane }] of this.#entries) {
      if (each === id) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      pane.element.toggleAttribute('data-shown', each === id);
    }
  }

  #noticeSight({ target, isIntersecting }) {
    const entry = this.#entries.get(target.dataset.person);
    if (!entry) return;
    entry.seen = isIntersecting;
    entry.button.toggleAttribute('data-seen', isIntersecting);
    if (isIntersecting) this.#setUnread(entry, 0);
  }

  #setUnread(entry, count) {
    entry.unread = count;
    entry.badge.hidden = count === 0;
    entry.badge.replaceChildren(unseen(', '), String(count), unseen(count === 1 ? ' new message' : ' new messages'));
  }
}
