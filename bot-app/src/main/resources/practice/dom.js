// The few things every part of the page needs to build elements. Data only ever becomes text, never markup.

/** Makes an element; `attributes` may hold handlers too, under names such as `onclick`. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

/** Text for screen readers alone. */
export const unseen = (text) => el('span', { class: 'unseen' }, text);

const PATHS = {
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5.7 5.7l3.8 3.8m5 5 3.8 3.8m0-12.6-3.8 3.8m-5 5-3.8 3.8',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  send: 'M12 19V5m-6 6 6-6 6 6',
  down: 'm6 9.5 6 6 6-6',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13z',
  key: 'M12.5 15.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM11.2 12.3 20 3.5m-3 3 2.5 2.5m-6 1 2 2',
};

/** A small line drawing. It only decorates: what it means is always said in words as well. */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  for (const [key, value] of [['viewBox', '0 0 24 24'], ['class', 'icon'], ['aria-hidden', 'true']]) {
    drawing.setAttribute(key, value);
  }
  return drawing;
}

/** Changes the text only when it differs, so that live regions stay silent otherwise. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
