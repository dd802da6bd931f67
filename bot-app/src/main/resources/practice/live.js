import { isTrouble, read } from './bot.js';

const RETRY_MS = 3_000;
const CLOCK_MS = 30_000;

/**
 * Keeps the page in step with the bot: fetches the state whenever the bot says that something changed, one fetch at a
 * time, and goes on trying while the bot is away. Whether it is away is judged by the fetch alone, because a stream
 * that merely ended opens again by itself.
 */
export function follow({ show, away, back }) {
  let running = null;
  let next = null;
  let retry = 0;

  async function fetchState() {
    clearTimeout(retry);
    const state = await read('state').catch(waitForTheBot);
    if (!state) return;
    back();
    show(state);
  }

  function waitForTheBot(trouble) {
    if (!isTrouble(trouble)) throw trouble;
    away();
    retry = setTimeout(refresh, RETRY_MS);
  }

  /** Resolves once a fetch that began after this call is shown. Calls that come during a fetch share the next one. */
  function refresh() {
    if (!running) {
      running = fetchState().finally(() => (running = null));
      return running;
    }
    next ??= running.catch(() => {}).then(() => {
      next = null;
      return refresh();
    });
    return next;
  }

  refresh();
  listen(refresh);
  // The clock goes on by itself, and nobody tells.
  setInterval(() => document.hidden || refresh(), CLOCK_MS);
  document.addEventListener('visibilitychange', () => document.hidden || refresh());
  return refresh;
}

/** Calls whenever something in the room has changed, and when the bot is back. */
export function listen(refresh) {
  const source = new EventSource('/practice/api/changes');
  source.addEventListener('open', refresh);
  source.addEventListener('changed', refresh);
  source.addEventListener('error', () => {
    refresh();
    // Browsers try again after most failures, but give up after some.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(refresh), RETRY_MS);
  });
}
