import { readSwitches, type Switches } from '../switches';
import type { Recorder } from './recorder';
import type { Exchange, Reply } from './route';
import { views } from './views';

/** Paths of the test itself, on every host: never recorded, because no page's script calls them. */
export const CONTROL = /^\/__(?:cfg|rec|rec\/reset)$/;

/** Where browsers report violations of a page's policy; recorded like any request. */
export const REPORTS = '/__csp';

/** Answers `/__cfg` (POST a JSON object of switches), `/__rec` (GET the log) and `/__rec/reset` (POST). */
export function control(
  exchange: Exchange,
  recorder: Recorder,
  stored: { switches: Partial<Switches> },
): Reply {
  const { method, url, body } = exchange;
  if (method === 'POST' && url.pathname === '/__cfg') {
    const given: unknown = JSON.parse(body.toString('utf8'));
    stored.switches = readSwitches(Object.entries(given ?? {}));
    return { status: 204 };
  }
  if (method === 'POST' && url.pathname === '/__rec/reset') {
    recorder.reset();
    return { status: 204 };
  }
  if (method === 'GET' && url.pathname === '/__rec') return { headers: JSON_TYPE, body: log(recorder) };
  return { status: 405 };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function log(recorder: Recorder): string {
  const lines = recorder.entries().map((entry) => {
    const { id, time, channel, direction, method, url, headers, body, complete, socket } = entry;
    const described = { id, time, channel, direction, method, url: url.href, headers, complete, socket };
    return { ...described, body: body.toString('base64'), views: views(entry) };
  });
  return JSON.stringify(lines);
}
