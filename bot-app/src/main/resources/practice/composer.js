import { el, icon, unseen } from './dom.js';

let count = 0;

/** Where a person writes to the bot. `type(text)` gives whether it went through; if not, the text stays. */
export function composer(type) {
  const id = `write-${++count}`;
  const area = el('textarea', { id, rows: 1, maxlength: 2000, placeholder: 'Write to the bot' });
  const send = el('button', { type: 'submit', class: 'send' }, icon('send'), unseen('Send to the bot'));
  const form = el('form', { class: 'composer', onsubmit },
    el('label', { class: 'unseen', for: id }, 'Write to the bot'), area, send);

  area.addEventListener('input', grow);
  area.addEventListener('keydown', (event) => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!sends) return;
    event.preventDefault();
    form.requestSubmit();
  });

  async function onsubmit(event) {
    event.preventDefault();
    const text = area.value.trim();
    if (!text || form.hasAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    const typed = area.value;
    const sent = await type(text);
    form.removeAttribute('aria-busy');
    if (sent && area.value === typed) clear();
  }

  function clear() {
    area.value = '';
    grow();
  }

  function grow() {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  return { element: form, clear };
}
