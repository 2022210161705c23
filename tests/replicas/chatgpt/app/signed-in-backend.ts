import type { Switches } from '../../switches';
import type { Generation } from '../boot';
import type { Arrival, Backend, Context, Outgoing } from './backend';
import { deltaAnswer } from './delta-answer';
import { draftBody, messageBody } from './message-body';
import { postJson, tokenOf } from './post';

const API = '/backend-api';

/** The addresses that take a message, by the switch that picks one. */
const SEND: Readonly<Record<Switches['sendPath'], string>> = {
  f: `${API}/f/conversation`,
  plain: `${API}/conversation`,
  anon: '/backend-anon/f/conversation',
  sidebar: `${API}/sidebar/conversation`,
};

/** The classic page and the app shell: JSON out, server-sent events back. */
export function signedInBackend(switches: Switches, nextId: () => string): Backend {
  const generation: Generation = switches.ui;
  let conduit = '';
  let requirements = '';

  const prepare = async (text: string, context: Context, dispatch: 'debounced' | 'immediate') => {
    const body = draftBody(text, context, nextId(), dispatch);
    conduit = await tokenOf(postJson(`${API}/f/conversation/prepare`, body), 'conduit_token');
  };

  async function* send(outgoing: Outgoing, signal: AbortSignal): AsyncGenerator<Arrival> {
    // A refused draft costs its token, not the message.
    if (!outgoing.again) await prepare(outgoing.text, outgoing, 'immediate');
    const headers = {
      accept: 'text/event-stream',
      'openai-sentinel-chat-requirements-token': requirements,
      'x-conduit-token': conduit,
      'x-oai-turn-trace-id': nextId(),
    };
    const body = messageBody(outgoing, generation);
    const response = await postJson(SEND[switches.sendPath], body, { headers, signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    yield* deltaAnswer(response);
  }

  const warmUp = async (): Promise<void> => {
    const requirementsUrl = `${API}/sentinel/chat-requirements`;
    await tokenOf(pageFetch('/api/auth/session'), 'accessToken');
    const token = await tokenOf(
      postJson(`${requirementsUrl}/prepare`, { p: `gAAAAAB${nextId()}` }),
      'prepare_token',
    );
    requirements = await tokenOf(postJson(`${requirementsUrl}/finalize`, { prepare_token: token }), 'token');
    await tokenOf(postJson(`${API}/conversation/init`, { timezone_offset_min: 300 }), 'type');
  };

  return {
    warmUp: () => void warmUp(),
    draft: (text, context) => void prepare(text, context, 'debounced'),
    autocomplete: (text) => {
      const body = { input_text: text, num_completions: 4, in_search_mode: false };
      void tokenOf(postJson(`${API}/conversation/experimental/generate_autocompletions`, body), 'id');
    },
    send,
    stop: (thread) =>
      void tokenOf(postJson(`${API}/stop_conversation`, { conversation_id: thread }), 'status'),
  };
}
