/** @jsxImportSource react */
import { ChatPage } from './chat/ChatPage';
import { ArtifactPanel } from './frame/ArtifactPanel';
import { Frame } from './frame/Frame';
import { HiddenDecoy } from './frame/HiddenDecoy';
import { Sidebar } from './frame/Sidebar';
import { useRerender } from './frame/use-rerender';
import { CodePage } from './pages/CodePage';
import { ListPage } from './pages/ListPage';
import { LoginPage } from './pages/LoginPage';
import { SharePage } from './pages/SharePage';
import { isStored } from './state/conversations';
import { useChat } from './state/use-chat';
import { useLocation } from './state/use-location';

export function Content({ target }: { target: string }) {
  const [place, go] = useLocation(target);
  const chat = useChat();
  useRerender();
  if (place.kind === 'login') return <LoginPage />;
  const key = `${place.kind}/${place.project}/${place.conversation}/${place.incognito}`;
  const stored = place.conversation !== null && isStored(chat.all, place.conversation);
  return (
    <div className="page">
      <Sidebar started={Object.keys(chat.all)} go={go} />
      <Frame>
        {(place.kind === 'chat' || place.kind === 'cowork') && (
          <ChatPage key={key} place={place} chat={chat} go={go} />
        )}
        {place.kind === 'code' && <CodePage />}
        {place.kind === 'list' && <ListPage />}
        {place.kind === 'share' && <SharePage conversation={place.conversation ?? ''} />}
      </Frame>
      {stored && <ArtifactPanel />}
      <HiddenDecoy />
    </div>
  );
}
