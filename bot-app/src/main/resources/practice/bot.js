// The way to the bot: plain HTTP to the server this page came from.

const API = '/practice/api/';
const PATIENCE_MS = 15_000;

/** The bot could not be reached, so far as we know. */
export class Unreachable extends Error {}

/** The bot was reached, and said no. */
export class Refused extends Error {}

/** Whether this is the bot's trouble, and not a mistake in this page. */
export const isTrouble = (thrown) => thrown instanceof Unreachable || thrown instanceof Refused;

async function send(path, options) {
  let response;
  try {
    response = await fetch(API + path, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS), ...options });
  } catch (cause) {
    throw new Unreachable(path, { cause });
  }
  if (!response.ok) throw new Refused(`${path}: ${response.status}`);
  return response;
}

async function json(response) {
  try {
    return await response.json();
  } catch (cause) {
    throw new Unreachable('The answer broke off', { cause });
  }
}

export const read = async (path) => json(await send(path));

export const tell = (path, body) =>
  send(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const ask = async (path, body) => json(await tell(path, body));

/** Acts whose answer never came, with the event they went out as. */
const unanswered = new Map();

/**
 * Does what a person did: `press`, `type` or `submit`. Gives the cards the bot told from memory.
 * When no answer came and the person tries the same again, it goes out as the same event: had the first one arrived
 * after all, the second changes nothing.
 */
export async function act(path, body) {
  const same = JSON.stringify([path, body]);
  const event = unanswered.get(same) ?? eventId();
  try {
    const { said = [] } = await json(await tell(path, { ...body, event }));
    unanswered.delete(same);
    return said;
  } catch (trouble) {
    if (trouble instanceof Unreachable) unanswered.set(same, event);
    else unanswered.delete(same);
    throw trouble;
  }
}

/** `randomUUID` is missing where the page is opened from another machine without TLS. */
function eventId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
