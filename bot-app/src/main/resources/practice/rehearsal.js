import { Beginning } from './beginning.js';
import { ask, isTrouble, read } from './bot.js';
import { composer } from './composer.js';
import { Cues } from './cues.js';
import { el, setText } from './dom.js';
import { factsOf, quoted, written } from './lines.js';
import { listen } from './live.js';
import { Log } from './log.js';
import { NoteView } from './note.js';
import { showTranscript } from './transcript.js';

// The page keeps the lines that made something happen. The server plays all of them anew each time.

const KEPT = 'rehearsal';
const FIRST = 'ask-for-a-peer';
const AWAY = 'The bot is not running. Start it again with ./beenthere; this page keeps what you played.';
const BROKEN = 'There is something wrong in your scripts or words, so those from before are played. ';
const PEOPLE = [{ id: 'ben', name: 'Ben Okafor' }, { id: 'chloe', name: 'Chloe Park' }];

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

const byId = (id) => document.getElementById(id);
const beginning = new Beginning();
const you = { id: 'you', name: 'You' };
const log = new Log({
  person: you,
  people: () => PEOPLE,
  press: (button) => inTurn(add)(`> ${labelOf(button)}`),
  submit: (button, values) => inTurn(add)(`> submits${written(values)}`),
  view: (card) => (card.note ? new NoteView(card, { add: inTurn(add), pick: inTurn(pick) }) : null),
});
const cues = new Cues({
  add: inTurn(add),
  learn: inTurn(learn),
  open: inTurn((opening) => {
    beginning.opening = opening;
    return begin();
  }),
});
const typing = composer((text) => inTurn(add)(`> typed ${quoted(text)}`));

let lines = [];
let state = null;
let offered = [];
let languages = [];
let doing = Promise.resolve();

/** An act that waits for those before it, so that none is lost however quick somebody is. */
function inTurn(act) {
  return (...details) => (doing = doing.catch(() => {}).then(() => act(...details)));
}

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

/** Gives nothing where the bot was not reached. */
async function send(next) {
  try {
    const answer = await ask('rehearsal', { lines: next });
    setText(byId('banner'), answer.trouble ? BROKEN + answer.trouble : '');
    return answer;
  } catch (trouble) {
    if (!isTrouble(trouble)) throw trouble;
    setText(byId('banner'), AWAY);
    return null;
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
  if (!languages.includes(beginning.language)) beginning.language = '';
  const answer = await send([`script ${script}`]);
  if (!answer) return;
  beginning.of(script, answer.next.openings[0]?.line ?? 'opened');
  log.clear();
  await play(beginning.lines());
}

const begin = () => play(beginning.lines());

/** Begins anew in a language: what was pressed has other words there. */
function speak(language) {
  beginning.language = language;
  log.clear();
  return begin();
}

function show(answer) {
  state = answer;
  beginning.learn(lines);
  byId('script').value = beginning.script;
  byId('language').value = beginning.language;
  setText(byId('clock'), state.clock);
  log.show(cards(state), 'Nothing is said yet.');
  byId('back').disabled = played() <= beginning.lines().length;
  showMishap(state.mishap);
  cues.show(state.next, beginning.opening);
  showTranscript(state, beginning.script);
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
  const out = (label, rest) => {
    const onclick = () => inTurn(play)(rest);
    return el('button', { type: 'button', class: 'button', 'data-weight': 'PLAIN', onclick }, label);
  };
  showTrouble([
    el('p', {}, 'Line ', String(line), ' cannot happen any more: ', el('code', {}, lines[line - 1])), el('p', {}, message),
    // Without its script there is nothing to play.
    line === 1 ? '' : el('p', { class: 'buttons' },
      out('Leave it out', lines.toSpliced(line - 1, 1)),
      out('Leave out all from there on', lines.slice(0, line - 1))),
  ]);
}

const showTrouble = (parts) => byId('trouble').replaceChildren(...parts);

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

byId('log').replaceWith(log.element);
byId('composer').replaceWith(typing.element);
byId('script').addEventListener('change', (event) => inTurn(pick)(event.target.value));
byId('language').addEventListener('change', (event) => inTurn(speak)(event.target.value));
byId('back').addEventListener('click', inTurn(() => play(lines.toSpliced(played() - 1, 1))));
byId('anew').addEventListener('click', inTurn(begin));
byId('line').addEventListener('submit', async (event) => {
  event.preventDefault();
  const field = byId('line-text');
  const line = field.value.trim();
  if (line && await inTurn(add)(line)) field.value = '';
});
/** Looks which scripts there are, and which languages. */
async function offer() {
  const there = await read('rehearsal').catch(() => ({ scripts: [] }));
  if (!there.scripts.length) return setText(byId('banner'), AWAY);
  if (there.scripts.join() === offered.join() && there.languages.join() === languages.join()) return;
  offered = there.scripts;
  languages = there.languages;
  cues.know(there.person);
  byId('script').replaceChildren(...offered.map((name) => el('option', { value: name }, name)));
  byId('language').hidden = languages.length < 2;
  byId('language').replaceChildren(el('option', { value: '' }, 'As written'),
    ...languages.map((code) => el('option', { value: code }, NAMES.of(code))));
}

async function begins() {
  await offer();
  if (!offered.length) return;
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
  const wanted = decodeURIComponent(location.hash.slice(1));
  const first = [wanted, FIRST, ...offered].find((name) => offered.includes(name));
  await (kept.length && !wanted ? play(kept) : pick(first));
}

/** Whoever edits a script sees it played anew as soon as it can be used. */
async function again() {
  if (!lines.length) return begins();
  await offer();
  await play(lines);
}

inTurn(begins)().then(() => listen(inTurn(again)));
