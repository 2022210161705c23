import type { Switches } from '../../switches';
import type { Arrival, Backend, Context, Outgoing } from './backend';
import { frameAnswer } from './frame-answer';
import { postForm, tokenOf } from './post';

const API = '/unauth-mweb';

function conversationState({ thread, parent }: Context, earlier: Outgoing['earlier']): string {
  const messages = earlier.map(({ id, role, text }) => ({ id, role, text }));
  return JSON.stringify({ conversationId: thread, parentMessageId: parent, messages });
}

/** The lightweight page: forms out, frames of markup back, no JSON and no model. */
export function lightBackend(switches: Switches, nextId: () => string): Backend {
  const account = `lightweight_authenticated=${switches.auth === 'in' ? 1 : 0}`;
  const session = nextId();
  let conduit = '';
  let requirements = '';

  const prepare = async (text: string, context: Context, reason: string): Promise<void> => {
    const fields = {
      conversationRetryOwner: 'composer',
      conversationState: conversationState(context, []),
      clientContextualInfo: '{"app_name":"chatgpt.com"}',
      timezone: 'America/New_York',
      timezoneOffsetMinutes: '300',
      ...(switches.lightPrepareDraft === 'on' ? { prompt: text } : {}),
    };
    const headers = { 'x-web-mobile-prepare-state': 'none', 'x-web-mobile-prepare-reason': reason };
    const answer = postForm(`${API}/conversation/prepare?${account}`, fields, { headers });
    conduit = await tokenOf(answer, 'conduit_token');
  };

  async function* send(outgoing: Outgoing, signal: AbortSignal): AsyncGenerator<Arrival> {
    await prepare(outgoing.text, outgoing, 'submit');
    const fields = {
      prompt: outgoing.text,
      conversationState: conversationState(outgoing, outgoing.earlier),
      messageMetadata: '{}',
      imageAttachments: JSON.stringify(outgoing.files),
      pendingImageUploads: '[]',
      'oai-session-id': session,
      chatRequirementsToken: requirements,
      userMessageId: outgoing.messageId,
      assistantMessageId: `pending-${outgoing.answerId}`,
    };
    const headers = {
      'x-conduit-token': conduit,
      'X-Web-Mobile-Conversation-Renderer': 'octane',
      'x-web-mobile-conversation-stream-protocol': '2',
    };
    const url = `${API}/conversation/updates?${account}&operationId=${nextId()}`;
    const response = await postForm(url, fields, { headers, signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    yield* frameAnswer(response);
  }

  const warmUp = async (): Promise<void> => {
    const url = `${API}/sentinel/chat-requirements`;
    const token = await tokenOf(postForm(`${url}/prepare`, { p: `gAAAAAB${nextId()}` }), 'prepare_token');
    requirements = await tokenOf(postForm(`${url}/finalize`, { prepare_token: token }), 'token');
  };

  return {
    warmUp: () => void warmUp(),
    draft: (text, context) => void prepare(text, context, 'typing'),
    // The lightweight page completes nothing.
    autocomplete: () => undefined,
    send,
    // Aborting the request is all that the lightweight page does.
    stop: () => undefined,
  };
}
