import type { Generation } from '../boot';
import { WORK_MODEL } from '../models';
import type { Context, Outgoing, UploadedFile } from './backend';

/** Fields that the draft and the message have in common. */
function setting({ place, thread, parent, model, effort }: Context) {
  return {
    ...(thread === null ? {} : { conversation_id: thread }),
    parent_message_id: parent,
    model,
    thinking_effort: effort,
    timezone: 'America/New_York',
    timezone_offset_min: 300,
    conversation_mode:
      place.gizmo === null
        ? { kind: 'primary_assistant' }
        : { kind: 'gizmo_interaction', gizmo_id: place.gizmo },
    history_and_training_disabled: place.temporary,
    ...(model === WORK_MODEL.slug ? { conversation_origin: 'work' } : {}),
    system_hints: [],
    supports_buffering: true,
    supported_encodings: ['v1'],
  };
}

export function draftBody(text: string, context: Context, id: string, dispatch: 'debounced' | 'immediate') {
  return {
    action: 'next',
    ...setting(context),
    partial_query: { id, author: { role: 'user' }, content: { content_type: 'text', parts: [text] } },
    client_prepare_source: 'composer_editor_state',
    client_prepare_dispatch: dispatch,
    client_prepare_state: dispatch === 'debounced' ? 'none' : 'sent',
    client_contextual_info: { app_name: 'chatgpt.com' },
  };
}

/** Images are parts of the message, before its text; other files are only named in its metadata. */
function content(text: string, files: readonly UploadedFile[]) {
  const images = files.filter(({ type }) => type.startsWith('image/'));
  if (images.length === 0) return { content_type: 'text', parts: [text] };
  const pointers = images.map(({ id, size }) => ({
    content_type: 'image_asset_pointer',
    asset_pointer: `sediment://${id}`,
    size_bytes: size,
    width: 1,
    height: 1,
  }));
  return { content_type: 'multimodal_text', parts: [...pointers, text] };
}

/** The newer of the two known message shapes names recipient and status; the classic page still sends the short one. */
export function messageBody(outgoing: Outgoing, generation: Generation) {
  const { messageId, text, files, quote } = outgoing;
  const long = generation === 'shell';
  const messages = [
    {
      id: messageId,
      author: long ? { role: 'user', name: null, metadata: {} } : { role: 'user' },
      create_time: Date.now() / 1000,
      content: content(text, files),
      ...(long ? { status: 'finished_successfully', recipient: 'all', weight: 1 } : {}),
      metadata: {
        attachments: files.map(({ id, name, type, size }) => ({
          id,
          name,
          size,
          mime_type: type,
          source: 'local',
        })),
        ...(quote === '' ? {} : { targeted_reply: quote }),
        system_hints: [],
        selected_github_repos: [],
        selected_all_github_repos: false,
        serialization_metadata: { custom_symbol_offsets: [] },
      },
    },
  ];
  return {
    action: outgoing.again ? 'variant' : 'next',
    messages: outgoing.again ? [] : messages,
    ...setting(outgoing),
    is_do_not_remember: outgoing.place.temporary,
    force_use_search: null,
    enable_message_followups: true,
    client_prepare_state: 'success',
    client_contextual_info: { app_name: 'chatgpt.com', is_dark_mode: false },
    paragen_cot_summary_display_override: 'allow',
    force_parallel_switch: 'auto',
  };
}
