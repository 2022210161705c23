import { sendJson } from './send-json';
import { urls } from './urls';

/** One event to both collectors: a beacon to the analytics host, a surviving fetch to the site's own. */
export const track = (name: string, properties: Readonly<Record<string, string | number>>): void => {
  const event = JSON.stringify({ type: 'track', event: name, properties });
  pageBeacon(urls.segment, new Blob([event], { type: 'text/plain' }));
  const logged = sendJson(
    urls.events,
    { events: [{ event_type: name, event_data: properties }] },
    { keepalive: true },
  );
  // Telemetry that does not arrive is nobody's concern.
  logged.catch(() => undefined);
};
