import { el, icon } from './dom.js';
import { fieldsOf } from './fields.js';

// What a person can do with an open card: press a button, or fill in a form.

/**
 * The buttons of a card, and its fields if it has any. `current` gives the card as it is now, so that a press sends
 * the newest value of the button. `context.press(button)` and `context.submit(button, values)` do it.
 */
export function answers(current, context) {
  return current().submit ? form(current, context) : buttons(current, context);
}

function buttons(current, context) {
  const row = el('div', { class: 'buttons' });
  row.append(...choiceButtons(current, context, row));
  return row;
}

/** Help now first, whatever order the card has; then the rest as they come. */
function choiceButtons(current, context, whole, submit = null) {
  const all = current().choices.map((choice, i) =>
    choiceButton(choice, whole, () => context.press(current().choices[i].button)));
  const [help, others] = split(all, isHelp);
  return [...help, submit, ...others].filter(Boolean);
}

/** A button as its weight wants it. Help now waits for nothing else in the card. */
export function choiceButton({ label, weight }, whole, act) {
  const help = weight === 'HELP';
  const onclick = (event) => once(help ? event.currentTarget : whole, act);
  return el('button', { type: 'button', class: 'button', 'data-weight': weight, onclick },
    help ? icon('help') : null, label);
}

export const isHelp = (button) => button.dataset.weight === 'HELP';

/** Those of which it holds, and the others. */
export const split = (all, holds) => [all.filter(holds), all.filter((each) => !holds(each))];

function form(current, context) {
  const fields = fieldsOf(current(), context);
  const { label, weight } = current().submit;
  const submit = el('button', { type: 'submit', class: 'button', 'data-weight': weight }, label);
  const whole = el('form', { class: 'form', novalidate: true, onsubmit }, ...fields.map((field) => field.element));
  whole.append(el('div', { class: 'buttons' }, ...choiceButtons(current, context, whole, submit)));

  function onsubmit(event) {
    event.preventDefault();
    const wrong = fields.filter((field) => !field.check());
    if (wrong.length) return wrong[0].focus();
    const values = Object.fromEntries(fields.map((field) => [field.id, field.value()]).filter(([, value]) => value));
    once(whole, () => context.submit(current().submit.button, values));
  }

  return whole;
}

/** One act at a time. The buttons stay focusable meanwhile: a disabled one would drop the keyboard's place. */
async function once(whole, act) {
  if (whole.hasAttribute('aria-busy')) return;
  const pressed = [...whole.querySelectorAll('button:not([data-weight="HELP"])')];
  whole.setAttribute('aria-busy', 'true');
  pressed.forEach((button) => button.setAttribute('aria-disabled', 'true'));
  try {
    await act();
  } finally {
    whole.removeAttribute('aria-busy');
    pressed.forEach((button) => button.removeAttribute('aria-disabled'));
  }
}
