import { setText } from './dom.js';

const byId = (id) => document.getElementById(id);

/** Shows a rehearsal as a transcript, to be copied; not where it ends in the middle of something. */
export function showTranscript({ transcript, mishap, next: { command } }, script) {
  byId('transcript').textContent = transcript;
  byId('copy').disabled = Boolean(command || mishap);
  setText(byId('copy-hint'), command
    ? `It ends in the middle: say first how ${command} comes out.`
    : `For the site's folder: transcripts/${script}/, in a file that ends with .txt.`);
}

byId('copy').addEventListener('click', async () => {
  const shown = byId('transcript');
  try {
    await navigator.clipboard.writeText(shown.textContent);
    setText(byId('copy-hint'), 'It is copied.');
  } catch {
    // Not every browser lets a page copy that came without TLS.
    shown.closest('details').open = true;
    getSelection().selectAllChildren(shown);
    setText(byId('copy-hint'), 'The browser does not let this page copy it: it is selected below.');
  }
});
