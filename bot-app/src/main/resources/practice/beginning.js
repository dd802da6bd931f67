import { factsOf, written } from './lines.js';

const BEGINS = /^(script|person|opened)( |$)/;

/**
 * How a rehearsal begins: the script, the language if not the one it is written in, what is known of the person, and the
 * facts with which it is opened.
 */
export class Beginning {
  script = '';
  language = '';
  opening = 'opened';
  person = {};

  of(script, opening) {
    Object.assign(this, { script, opening, person: {} });
  }

  lines() {
    const person = Object.keys(this.person).length ? [`person${written(this.person)}`] : [];
    return [this.first(), ...person, this.opening];
  }

  first() {
    return ['script', this.script, this.language].join(' ').trimEnd();
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
    [, this.script, this.language = ''] = lines[0].split(' ');
    this.opening = begins[opened] ?? 'opened';
    this.person = Object.fromEntries(begins.slice(0, opened + 1).flatMap(factsOfPerson));
  }
}

const factsOfPerson = (line) => (line.startsWith('person ') ? factsOf(line) : []);
