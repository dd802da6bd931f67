import { el, icon, setText, unseen } from './dom.js';

/** One table of the database: what it is for, and its rows. */
export class TableView {
  #columns = '';
  #rows = null;
  #seen = new Set();

  constructor({ name }) {
    this.count = el('span', { class: 'count' });
    this.what = el('p', { class: 'what' });
    this.head = el('thead');
    this.body = el('tbody');
    this.place = el('div', { class: 'table-place', role: 'region', tabindex: '0', 'aria-label': `Rows of ${name}` },
      el('table', {}, this.head, this.body));
    this.element = el('section', { class: 'table', 'data-table': name },
      el('div', { class: 'table-head' }, el('h3', {}, name), this.count), this.what, this.place);
  }

  update({ what, columns: stored, rows: all }) {
    const order = sealedInSight(stored);
    const columns = order.map((i) => stored[i]);
    const rows = all.map((row) => order.map((i) => row[i]));
    setText(this.what, what);
    setText(this.count, this.#counted(rows));
    this.place.hidden = rows.length === 0;
    this.#showColumns(columns);
    this.#showRows(rows, columns);
  }

  /** How many there are, and how many of those that this page has seen are gone. */
  #counted(rows) {
    const present = new Set(rows.map(([first]) => first));
    present.forEach((row) => this.#seen.add(row));
    const gone = this.#seen.size - present.size;
    const count = rows.length === 0 ? 'nothing' : rows.length === 1 ? '1 row' : `${rows.length} rows`;
    return gone === 0 ? count : `${count} now, ${gone} gone`;
  }

  #showColumns(columns) {
    const now = JSON.stringify(columns);
    if (now === this.#columns) return;
    this.#columns = now;
    this.head.replaceChildren(el('tr', {}, ...columns.map(headCell)));
  }

  /** Rows that were not there a moment ago light up. */
  #showRows(rows, columns) {
    const now = rows.map((row) => JSON.stringify(row));
    const before = this.#rows;
    if (before && before.join() === now.join()) return;
    this.#rows = now;
    this.body.replaceChildren(...rows.map((row, i) => {
      const fresh = before && !before.includes(now[i]);
      return el('tr', { class: fresh ? 'fresh' : null }, ...row.map((value, c) => cell(value, columns[c].sealed)));
    }));
  }
}

/** What is sealed comes right after the first column: it is what the sheet is about. */
function sealedInSight(columns) {
  const rank = (i) => (i === 0 ? 0 : columns[i].sealed ? 1 : 2);
  return [...columns.keys()].sort((one, other) => rank(one) - rank(other));
}

const headCell = ({ name, sealed }) =>
  el('th', { scope: 'col', 'data-sealed': sealed }, sealed ? icon('lock') : null, name, sealed ? unseen(', sealed') : null);

const ID = /^([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]{22}$/;

function cell(value, sealed) {
  if (value == null || value === '') return el('td', { class: 'none' }, '–');
  if (sealed) return el('td', { 'data-sealed': true }, icon('lock'), unseen('sealed, '), String(value));
  // An id says nothing to anybody: its beginning is enough to tell it from others.
  return el('td', {}, String(value).replace(ID, '$1…'));
}
