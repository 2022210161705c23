import { pause } from './replies';

/** Milliseconds. The lightweight page learns its address while the answer is already arriving. */
const UNTIL_NAMED = 1100;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const frame = (content: string): string =>
  `<template data-web-mobile-dpu-frame="${content.length}">${content}</template>`;

const control = (name: string, value = ''): string =>
  frame(`<i data-conversation-control="${name}" data-value="${escaped(value)}"></i>`);

/** An answer as pieces of a page. */
export async function* frames(conversation: string, pieces: readonly string[]): AsyncGenerator<string> {
  yield control('started');
  yield control('assistant-content-started');
  for (const [index, piece] of pieces.entries()) {
    yield frame(`<p data-assistant-content>${escaped(piece)}</p>`);
    await pause();
    if (index === 0) {
      await pause(UNTIL_NAMED);
      yield control('conversation-id', conversation);
    }
  }
  yield control('message-stream-complete');
  yield control('terminal-received');
  yield control('complete');
}
