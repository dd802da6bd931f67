import { isTrouble, read } from './bot.js';
import { el, icon, setText } from './dom.js';
import { TableView } from './table.js';

// What a request leaves behind comes first, whatever the order of the database.
const FIRST = ['peer_case', 'offer', 'conversation', 'notice', 'outbox', 'shown', 'tombstone', 'supporter_quarter'];

const WHAT_ONE_SEES = 'This is all that a thief of the database would get. Whatever carries a lock opens only with a key '
  + 'that is kept elsewhere, and once that key is destroyed it stays shut for good.';

/** The sheet that shows what is stored, what is sealed and what is gone. */
export class Knows {
  #tables = new Map();

  constructor({ sheet, body, button, close, title }) {
    Object.assign(this, { sheet, button, title });
    this.keys = el('p', { class: 'keys' });
    this.story = el('p', { class: 'story', role: 'status' });
    this.list = el('div', { class: 'tables' });
    body.append(el('p', { class: 'lead' }, WHAT_ONE_SEES), this.keys, this.story, this.list);
    button.addEventListener('click', () => this.setOpen(this.sheet.hidden));
    close.addEventListener('click', () => this.setOpen(false));
    sheet.addEventListener('keydown', (event) => event.key === 'Escape' && this.setOpen(false));
  }

  setOpen(open) {
    this.sheet.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    (open ? this.title : this.button).focus();
    if (open) this.refresh();
  }

  /** Only while somebody looks. When the bot is away, what was shown stays. */
  async refresh() {
    if (this.sheet.hidden) return;
    try {
      this.#show(await read('knows'));
    } catch (trouble) {
      if (!isTrouble(trouble)) throw trouble;
    }
  }

  /** What was there before is not told as gone: the room begins anew. */
  clear() {
    this.#forget(new Set());
  }

  #show({ tables, keys }) {
    const living = `${keys.living} living ${keys.living === 1 ? 'key' : 'keys'}`;
    this.#change(this.keys, `${living}, ${keys.destroyed} destroyed`, (text) => [icon('key'), text]);
    setText(this.story, storyOf(keys.destroyed));
    this.#forget(new Set(tables.map((table) => table.name)));
    tables.toSorted((one, other) => place(one) - place(other)).forEach((table) => this.#showTable(table));
  }

  #change(part, now, build) {
    if (part.now === now) return;
    part.now = now;
    part.replaceChildren(...build(now));
  }

  #forget(wanted) {
    for (const [name, view] of this.#tables) {
      if (wanted.has(name)) continue;
      view.element.remove();
      this.#tables.delete(name);
    }
  }

  #showTable(table) {
    let view = this.#tables.get(table.name);
    if (!view) {
      view = new TableView(table);
      this.#tables.set(table.name, view);
      this.list.append(view.element);
    }
    view.update(table);
  }
}

const place = ({ name }) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

function storyOf(destroyed) {
  if (destroyed === 0) return '';
  const begin = destroyed === 1
    ? 'Since the bot started, one key was destroyed: what was sealed with it'
    : `Since the bot started, ${destroyed} keys were destroyed: what was sealed with them`;
  return `${begin} stays unreadable for good, in every copy of the database too.`;
}
