import { factsOf, written } from './lines.js';

const BEGINS = /^(script|person|opened)( |$)/;

/** How a rehearsal begins: the script, what is known of the person, and the facts with which it is opened. */
export class Beginning {
  script = '';
  opening = 'opened';
  person = {};

  of(script, opening) {
    Object.assign(this, { script, opening, person: {} });
  }

  lines() {
    const person = Object.keys(this.person).length ? [`person${written(this.person)}`] : [];
    return [`script ${this.script}`, ...person, this.opening];
  }

  /** Whether nothing has happened after it. */
  isAll(lines) {
    return lines.length === this.lines().length;
  }

  /** Takes it from the lines of a rehearsal. */
  learn(lines) {
    const first = lines.findIndex((line) => !BEGINS.test(line));
    const begins = first < 0 ? lines : lines.slice(0, first);
    const opened = begins.findIndex((line) => line.startsWith('opened'));
    this.script = lines[0].slice('script '.length);
    this.opening = begins[opened] ?? 'opened';
    this.person = Object.fromEntries(begins.slice(0, opened + 1).flatMap(factsOfPerson));
  }
}

const factsOfPerson = (line) => (line.startsWith('person ') ? factsOf(line) : []);
