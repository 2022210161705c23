/** Text that travels inside the completion; the names are the site's own. */
export interface Attachment {
  readonly file_name: string;
  readonly file_type: string;
  readonly file_size: number;
  readonly extracted_content: string;
}

/** A file that the site already holds. */
export interface Upload {
  readonly file_uuid: string;
  readonly file_name: string;
  readonly file_kind: 'image' | 'document' | 'blob';
  readonly size_bytes: number;
}

/** One message of a conversation. */
export interface Turn {
  readonly uuid: string;
  readonly parent: string;
  readonly role: 'human' | 'assistant';
  readonly text: string;
  readonly thinking: string;
  readonly attachments: readonly Attachment[];
  readonly files: readonly Upload[];
  readonly state: 'streaming' | 'done' | 'failed';
}

/** What leaves a composer when the user sends. */
export interface Draft {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly files: readonly Upload[];
  readonly sources: readonly string[];
}
