import { isTrouble, tell } from './bot.js';
import { setText } from './dom.js';
import { Knows } from './knows.js';
import { follow } from './live.js';
import { Pane } from './pane.js';
import { PeopleBar } from './people.js';

const AWAY = 'The bot is not running. Start it again with ./beenthere; everything will be here.';

const BROKEN = 'There is something wrong in your scripts or words, so those from before go on. ';

const byId = (id) => document.getElementById(id);
const clock = document.querySelector('[data-clock]');
const bar = new PeopleBar(byId('people'));
const panes = new Map();
let people = [];

const knows = new Knows({
  sheet: byId('knows'),
  body: byId('knows-body'),
  button: byId('knows-button'),
  close: byId('knows-close'),
  title: byId('knows-title'),
});

const refresh = follow({
  show,
  away: () => setText(byId('banner'), AWAY),
  back: () => setText(byId('banner'), ''),
});

const room = { refresh, people: () => people };

function show(state) {
  people = state.people;
  setText(byId('banner'), state.trouble ? BROKEN + state.trouble : '');
  setText(clock, state.clock.text);
  clock.setAttribute('datetime', state.clock.now);
  seat(people);
  for (const { id } of people) {
    bar.arrived(id, panes.get(id).update(state.chats[id] ?? { home: null, messages: [] }));
  }
  knows.refresh();
}

/** A pane for each person; those who are gone leave. */
function seat(present) {
  const ids = new Set(present.map(({ id }) => id));
  for (const id of [...panes.keys()].filter((known) => !ids.has(known))) {
    bar.remove(id);
    panes.get(id).element.remove();
    panes.delete(id);
  }
  present.filter(({ id }) => !panes.has(id)).forEach(welcome);
}

function welcome(person) {
  const pane = new Pane(person, room);
  panes.set(person.id, pane);
  byId('panes').append(pane.element);
  bar.add(person, pane);
}

/** Does something to the room as a whole, and says aloud how it went. */
async function ask(path, body, done) {
  try {
    await tell(path, body);
    if (path === 'reset') [...panes.values(), knows].forEach((part) => part.clear());
    await refresh();
    say(done());
  } catch (trouble) {
    if (!isTrouble(trouble)) throw trouble;
    say('That did not reach the bot.');
    refresh();
  }
}

function say(text) {
  // The same words twice would not be read twice.
  byId('announce').textContent = '';
  setTimeout(() => (byId('announce').textContent = text), 50);
}

for (const button of document.querySelectorAll('[data-minutes]')) {
  button.addEventListener('click', () =>
    ask('clock', { minutes: Number(button.dataset.minutes) }, () => `It is now ${clock.textContent}.`));
}

const dialog = byId('reset-dialog');
byId('reset-button').addEventListener('click', () => {
  dialog.returnValue = 'keep';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue !== 'reset') return;
  ask('reset', {}, () => 'You begin with empty chats.');
});
