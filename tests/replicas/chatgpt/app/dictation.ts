/** A test speaks by this event; its detail is the transcript. Headless browsers have no microphone. */
export const DICTATION = 'replica:dictate';

/**
 * The page uploads the sound and hands over the words, for a transaction to write them: no key press, no paste.
 */
export function onDictation(heard: (words: string) => void, signal: AbortSignal): void {
  const listen = (event: Event): void => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    const sound = new FormData();
    sound.append('file', new Blob([new Uint8Array(64)], { type: 'audio/webm' }), 'audio.webm');
    pageFetch('/backend-api/transcribe', { method: 'POST', body: sound }).catch(() => {
      // The words are already known; only the round trip is reproduced.
    });
    heard(event.detail);
  };
  window.addEventListener(DICTATION, listen, { signal });
}
