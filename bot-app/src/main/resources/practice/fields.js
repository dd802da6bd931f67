import { el } from './dom.js';

// The fields of a form. Each has `id`, `element`, `value()`, `check()` and `focus()`.

const LONG = 120;
let count = 0;

export const fieldsOf = (card, context) => card.fields.map((field) => MAKERS[field.kind](field, context));

const MAKERS = { TEXT: text, DAY: day, PERSON: person, CHOICES: choices };

function text(field) {
  const limit = field.max > 0 ? { maxlength: field.max } : {};
  const input = field.max > LONG || !field.max
    ? el('textarea', { rows: 3, ...limit })
    : el('input', { type: 'text', autocomplete: 'off', ...limit });
  return single(field, input);
}

function day(field) {
  return single(field, el('input', { type: 'date' }));
}

/** A platform would offer everybody in the house; so does the room, except oneself. */
function person(field, { person: self, people }) {
  const offered = field.options?.length
    ? field.options
    : people().filter(({ id }) => id !== self.id).map(({ id, name }) => ({ id, label: name }));
  const none = el('option', { value: '' }, field.required ? 'Choose a person' : 'Nobody');
  return single(field, el('select', {}, none, ...offered.map(({ id, label }) => el('option', { value: id }, label))));
}

function single(field, input) {
  input.id = `field-${++count}`;
  input.name = field.id;
  if (field.required) input.setAttribute('aria-required', 'true');
  const error = errorLine(input.id);
  const element = el('div', { class: 'field' }, el('label', { for: input.id }, ...labelling(field)), input, error);
  const value = () => input.value.trim();
  const check = () => mark([input], error, !field.required || value() !== '', 'Please fill this in.');
  input.addEventListener('input', () => error.textContent && check());
  return { id: field.id, element, value, check, focus: () => input.focus() };
}

/** Several may be chosen; they travel as one value, their ids with commas between. */
function choices(field) {
  const group = `field-${++count}`;
  const error = errorLine(group);
  const boxes = field.options.map((option, i) =>
    el('input', { type: 'checkbox', id: `${group}-${i}`, name: field.id, value: option.id }));
  const element = el('fieldset', { class: 'field' }, el('legend', {}, ...labelling(field)),
    el('div', { class: 'options' }, ...boxes.map((box, i) =>
      el('label', { class: 'option', for: box.id }, box, field.options[i].label))), error);
  const value = () => boxes.filter((box) => box.checked).map((box) => box.value).join(',');
  const check = () => mark(boxes, error, !field.required || value() !== '', 'Please choose at least one.');
  element.addEventListener('change', () => error.textContent && check());
  return { id: field.id, element, value, check, focus: () => boxes[0]?.focus() };
}

const labelling = ({ label, required }) =>
  required ? [label] : [label, ' ', el('span', { class: 'optional' }, 'optional')];

const errorLine = (id) => el('p', { class: 'error', id: `${id}-error` });

function mark(inputs, error, fine, complaint) {
  error.textContent = fine ? '' : complaint;
  for (const input of inputs) {
    input.toggleAttribute('data-wrong', !fine);
    for (const [name, value] of [['aria-invalid', 'true'], ['aria-describedby', error.id]]) {
      if (fine) input.removeAttribute(name);
      else input.setAttribute(name, value);
    }
  }
  return fine;
}
