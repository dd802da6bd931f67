import { el } from './dom.js';

// The lines of a transcript: what makes something happen, as text. Its grammar is in docs/scripts.md.

const FACT = /([a-z][a-z0-9_]*)=("(?:[^"\\]|\\.)*"|[^\s"]+)/g;

/** The facts that stand in a line, as pairs of name and value. */
export const factsOf = (line) => [...line.matchAll(FACT)].map(([, name, value]) => [name, value.startsWith('"') ? plain(value) : value]);

const plain = (quoted) => quoted.slice(1, -1).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

/** Facts as they stand in a line. */
export const written = (facts) => Object.entries(facts).map(([name, value]) => ` ${name}=${quoted(value)}`).join('');

/** A text as it stands in a line. */
export const quoted = (value) => `"${value.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n')}"`;

/** What stands between the sign of a line and its facts. */
export const nameOf = (line) => line.replace(/^\S+\s*/, '').replace(FACT, '').trim();

/** Facts for people to read; null where there are none. */
export function listOf(facts) {
  const all = facts instanceof Array ? facts : Object.entries(facts ?? {});
  if (!all.length) return null;
  return el('span', { class: 'facts' }, ...all.map(([name, value]) =>
    el('span', { class: 'fact' }, el('span', { class: 'fact-name' }, `${name.replaceAll('_', ' ')} `), value)));
}

/** A button that makes a line happen. */
export function suggestion(label, line, add) {
  return el('button', { type: 'button', class: 'suggestion', 'data-line': line, onclick: () => add(line) },
    el('span', {}, label), listOf(factsOf(line)));
}
