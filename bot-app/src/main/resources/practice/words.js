import { el } from './dom.js';

// The bot's plain text: blank lines separate paragraphs, a line that begins with "- " is an item of a list.

const ITEM = /^- /;

/** The elements that show a text. */
export function words(text) {
  return text.trim().split(/\n\s*\n/).filter(Boolean).flatMap(paragraph);
}

function paragraph(block) {
  const all = runs(block.split('\n'));
  return all.map((run, i) => (ITEM.test(run[0]) ? list(run) : lines(run, i + 1 < all.length)));
}

/** Neighbouring lines of the same sort, together. */
function runs(all) {
  const found = [];
  for (const line of all) {
    const last = found.at(-1);
    if (last && ITEM.test(last[0]) === ITEM.test(line)) last.push(line);
    else found.push([line]);
  }
  return found;
}

const list = (run) => el('ul', {}, ...run.map((line) => el('li', {}, unbroken(line.replace(ITEM, '')))));

/** What stands right above a list names it. */
const lines = (run, namesList) => el('p', { class: namesList ? 'names-list' : null }, ...run.flatMap((line, i) => (i ? [el('br'), unbroken(line)] : [unbroken(line)])));

/** A telephone number stays on one line: whoever needs it may be reading badly. */
const unbroken = (line) => line.replace(/\d[\d ()-]{4,}\d/g, (number) => number.replaceAll(' ', '\u00a0'));
