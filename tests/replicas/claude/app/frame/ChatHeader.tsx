/** @jsxImportSource react */
import type { Place } from '../../place';
import { usePage } from '../context';

/** Projects and incognito chats have no header. */
export function ChatHeader({ place }: { place: Place }) {
  const { marks, old } = usePage();
  if (place.project !== null || place.incognito) return null;
  return (
    <header {...marks.test(old ? 'page-header' : 'chat-header')}>
      <div {...(old ? {} : marks.id('dframe-header-actions-slot'))} />
    </header>
  );
}
