import { Beginning } from './beginning.js';
import { isTrouble, read, tell } from './bot.js';
import { composer } from './composer.js';
import { el, setText } from './dom.js';
import { factsOf, quoted, suggestion, written } from './lines.js';
import { listen } from './live.js';
import { Log } from './log.js';
import { NoteView } from './note.js';

// The page keeps the lines that made something happen. The server plays all of them anew each time.

const KEPT = 'rehearsal';
const AWAY = 'The bot is not running. Start it again with ./beenthere; this page keeps what you played.';
const BROKEN = 'There is something wrong in your scripts or words, so those from before are played. ';
const PEOPLE = [{ id: 'ben', name: 'Ben Okafor' }, { id: 'chloe', name: 'Chloe Park' }];
const KNOWN = {
  known: 'On the roster', supporter: 'A supporter', coordinator: 'A coordinator',
  holding: 'Holds a request', state: 'Their own request',
};

const byId = (id) => document.getElementById(id);
const beginning = new Beginning();
const you = { id: 'you', name: 'You' };
const log = new Log({
  person: you,
  people: () => PEOPLE,
  press: (button) => add(`> ${labelOf(button)}`),
  submit: (button, values) => add(`> submits${written(values)}`),
  view: (card) => (card.note ? new NoteView(card, { add, pick }) : null),
});
const typing = composer((text) => add(`> typed ${quoted(text)}`));

let lines = [];
let state = null;
let known = {};
let newest = 0;
let busy = 0;

/**
 * Plays lines. What is wrong with one of them is told, and all are kept; but one that was only `tried`, by its number,
 * goes with its mistake. Gives whether it went through.
 */
async function play(next, tried) {
  const answer = await send(next);
  if (!answer) return false;
  if (answer.mishap && answer.mishap.line === tried) {
    showTrouble([answer.mishap.message]);
    return false;
  }
  lines = next;
  sessionStorage.setItem(KEPT, JSON.stringify(lines));
  show(answer);
  return true;
}

/** Gives nothing where the bot was not reached, and where something newer was asked for meanwhile. */
async function send(next) {
  const mine = ++newest;
  busy++;
  try {
    const answer = await (await tell('rehearsal', { lines: next })).json();
    setText(byId('banner'), answer.trouble ? BROKEN + answer.trouble : '');
    return mine === newest ? answer : null;
  } catch (trouble) {
    if (!isTrouble(trouble)) throw trouble;
    setText(byId('banner'), AWAY);
    return null;
  } finally {
    busy--;
  }
}

/** How many lines were played: all, unless the script has changed and one of them cannot happen any more. */
const played = () => (state?.mishap ? state.mishap.line - 1 : lines.length);

/** Adds a line where the conversation stands. Lines that could not be played any more stay behind it. */
function add(line) {
  log.toEnd();
  return play(lines.toSpliced(played(), 0, line), played() + 1);
}

/** Begins a script, with the first way in which it can. */
async function pick(script) {
  const answer = await send([`script ${script}`]);
  if (!answer) return;
  beginning.of(script, answer.next.openings[0]?.line ?? 'opened');
  log.clear();
  await play(beginning.lines());
}

const begin = () => play(beginning.lines());

function show(answer) {
  state = answer;
  beginning.learn(lines);
  byId('script').value = beginning.script;
  setText(byId('clock'), state.clock);
  log.show(cards(state), 'Nothing is said yet.');
  byId('back').disabled = played() <= beginning.lines().length;
  byId('transcript').textContent = state.transcript;
  showMishap(state.mishap);
  showOutside(state.next);
  showPerson(state.next.person);
  showOpenings(state.next.openings);
  showCopying(state.next.command);
}

/** The cards of the chat; the command that waits carries its outcomes. */
function cards({ items, next }) {
  return items.flatMap((item, i) => {
    if (item.card) return [item.card];
    const waits = item.note === 'does' && i === items.length - 1 && next.command;
    const key = `note-${i}-${item.note}-${item.text}`;
    return [{ ...item, key, from: 'note', outcomes: waits ? next.outcomes : null }];
  }).filter(NoteView.isShown);
}

function labelOf(button) {
  const choices = state.items.flatMap(({ card }) => card?.choices ?? []);
  return choices.find((choice) => choice.button === button).label;
}

function showMishap(mishap) {
  if (!mishap) return showTrouble([]);
  const { line, message } = mishap;
  const out = (label, rest) => el('button', { type: 'button', class: 'button', 'data-weight': 'PLAIN', onclick: () => play(rest) }, label);
  showTrouble([
    el('p', {}, 'Line ', String(line), ' cannot happen any more: ', el('code', {}, lines[line - 1])), el('p', {}, message),
    el('p', { class: 'buttons' }, out('Leave it out', lines.toSpliced(line - 1, 1)), out('Leave out all from there on', lines.slice(0, line - 1))),
  ]);
}

const showTrouble = (parts) => byId('trouble').replaceChildren(...parts);

function showOutside({ notices, times, command, ended }) {
  const made = [
    ...notices.map(({ what, line }) => suggestion(what.replaceAll('_', ' '), line, add)),
    ...times.map(({ what, line }) => suggestion(`${line.slice(2)} pass: ${what === 'reminder' ? 'it reminds' : 'nobody answered'}`, line, add)),
    command ? null : suggestion('They come back later', '> comes back', add),
  ];
  const hint = command ? `First say how ${command} comes out.` : ended ? 'The conversation is over.' : null;
  byId('outside').replaceChildren(...[hint && el('p', { class: 'hint' }, hint), ...made].filter(Boolean));
}

function showPerson(facts) {
  const order = [...Object.keys(KNOWN).filter((name) => name in known), ...Object.keys(known).filter((name) => !(name in KNOWN))];
  const made = order.map((name) => {
    const select = el('select', { id: `known-${name}`, onchange: () => learn(name, select.value) },
      ...known[name].map((value) => el('option', { value, selected: facts[name] === value }, sayOf(value))));
    return el('div', {}, el('label', { for: select.id }, KNOWN[name] ?? name), select);
  });
  const focused = document.activeElement?.id;
  byId('person').replaceChildren(...made);
  if (focused?.startsWith('known-')) byId(focused)?.focus();
}

const sayOf = (value) => ({ true: 'yes', false: 'no' })[value] ?? value.replaceAll('_', ' ');

/** What is known at the beginning is known from the beginning; later it is known from then on. */
function learn(name, value) {
  if (beginning.isAll(lines)) {
    beginning.person[name] = value;
    return begin();
  }
  const last = lines[played() - 1];
  return last.startsWith('person ')
    ? play(lines.toSpliced(played() - 1, 1, `person${written({ ...Object.fromEntries(factsOf(last)), [name]: value })}`))
    : add(`person ${name}=${value}`);
}

function showOpenings(openings) {
  byId('openings').hidden = openings.length < 2;
  byId('openings-list').replaceChildren(...openings.map(({ line }, i) => {
    const button = suggestion(i === 0 ? 'For the first time' : 'Begun anew', line, (opening) => {
      beginning.opening = opening;
      return begin();
    });
    button.setAttribute('aria-pressed', String(line === beginning.opening));
    return button;
  }));
}

function showCopying(command) {
  byId('copy').disabled = Boolean(command || state.mishap);
  setText(byId('copy-hint'), command
    ? `It ends in the middle: say first how ${command} comes out.`
    : `For the site's folder: transcripts/${beginning.script}/, in a file that ends with .txt.`);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(state.transcript);
    setText(byId('copy-hint'), 'It is copied.');
  } catch {
    // Not every browser lets a page copy that came without TLS.
    const shown = byId('transcript');
    shown.closest('details').open = true;
    getSelection().selectAllChildren(shown);
    setText(byId('copy-hint'), 'The browser does not let this page copy it: it is selected below.');
  }
}

byId('log').replaceWith(log.element);
byId('composer').replaceWith(typing.element);
byId('script').addEventListener('change', (event) => pick(event.target.value));
byId('back').addEventListener('click', () => play(lines.toSpliced(played() - 1, 1)));
byId('anew').addEventListener('click', begin);
byId('copy').addEventListener('click', copy);
byId('line').addEventListener('submit', async (event) => {
  event.preventDefault();
  const field = byId('line-text');
  const line = field.value.trim();
  if (line && await add(line)) field.value = '';
});
// Whoever edits a script sees it played anew as soon as it can be used.
listen(() => busy || !lines.length || play(lines));

async function start() {
  const offered = await read('rehearsal').catch(() => null);
  if (!offered) return setText(byId('banner'), AWAY);
  known = offered.person;
  byId('script').replaceChildren(...offered.scripts.map((name) => el('option', { value: name }, name)));
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (kept.length && !wanted) return play(kept);
  const first = offered.scripts.includes('ask-for-a-peer') ? 'ask-for-a-peer' : offered.scripts[0];
  return pick(offered.scripts.includes(wanted) ? wanted : first);
}

start();
