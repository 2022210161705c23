/** @jsxImportSource react */
import { useState } from 'react';
import { usePage } from '../context';
import { sendJson } from '../net/send-json';
import { urls } from '../net/urls';

/** Text that is stored with a project and goes along with each of its chats. */
export function ProjectKnowledge({ project }: { project: string }) {
  const { labels } = usePage();
  const [text, setText] = useState('');
  const save = (): void => {
    void sendJson(urls.projectDocs(project), { file_name: 'notes.txt', content: text });
    setText('');
  };
  return (
    <section aria-label={labels.knowledge}>
      <textarea
        aria-label={labels.knowledge}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="button" disabled={text === ''} onClick={save}>
        {labels.save}
      </button>
    </section>
  );
}
