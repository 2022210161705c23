/** @jsxImportSource react */
import { type MouseEvent, useEffect, useState } from 'react';
import { idSequence } from '../../shared/ids';
import { report } from '../../shared/telemetry';
import { type Boot, HYDRATED } from '../boot';
import { labelsOf } from '../labels';
import { placeAt } from '../place';
import { SAMPLE_THREAD } from '../turns';
import type { Backend } from './backend';
import { Decoys } from './decoys';
import { lightBackend } from './light-backend';
import { signedInBackend } from './signed-in-backend';
import { Thread } from './thread';

/** The site draws itself again every now and then, whether or not anything happened. */
const RENDER_EVERY = 2000;

/** Only listened to; the page says nothing on it. */
const PRESENCE = 'wss://ws.chatgpt.com/ws/user/user-replica';

function backendOf(boot: Boot, nextId: () => string): Backend {
  const { switches } = boot;
  return switches.ui === 'light' ? lightBackend(switches, nextId) : signedInBackend(switches, nextId);
}

export function App({ boot }: { readonly boot: Boot }) {
  const [nextId] = useState(() => idSequence(boot.seed));
  const [backend] = useState(() => backendOf(boot, nextId));
  const [visit, setVisit] = useState({ target: boot.target, posted: boot.posted, number: 0 });
  const [, renderAgain] = useState(0);
  const labels = labelsOf(boot.switches.loc);

  const show = (target: string): void =>
    setVisit(({ number }) => ({ target, posted: null, number: number + 1 }));

  useEffect(() => {
    const abort = new AbortController();
    const back = (): void => show(location.pathname + location.search);
    window.addEventListener('popstate', back, { signal: abort.signal });
    const timer = setInterval(() => renderAgain((count) => count + 1), RENDER_EVERY);
    backend.warmUp();
    const presence = new WebSocket(PRESENCE);
    report('/ces/v1/t', '/v1/rgstr', 'page_view');
    document.documentElement.setAttribute(HYDRATED, '');
    return () => {
      abort.abort();
      presence.close();
      clearInterval(timer);
    };
  }, [backend]);

  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    event.preventDefault();
    const target = event.currentTarget.getAttribute('href') ?? '/';
    history.pushState(null, '', target);
    show(target);
  };
  const links = [
    { target: '/', name: labels.newChat },
    { target: `/c/${SAMPLE_THREAD}`, name: labels.conversation },
  ];

  return (
    <>
      <div className="banner">TEST FIXTURE</div>
      <nav>
        {links.map(({ target, name }) => (
          <a key={target} href={target} onClick={follow}>
            {name}
          </a>
        ))}
      </nav>
      <Thread
        key={visit.number}
        boot={{ ...boot, posted: visit.posted }}
        place={placeAt(visit.target)}
        backend={backend}
        nextId={nextId}
      />
      <Decoys labels={labels} />
    </>
  );
}
