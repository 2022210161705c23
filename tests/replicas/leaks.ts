import { base64Normal, encodings, folded } from './encodings';
import { longestRun } from './longest-run';
import type { Recorded, Recorder } from './server/recorder';
import { type View, views } from './server/views';

/** Where a canary, or a piece of it, left the browser. Says nothing of its value. */
interface Leak {
  /** The records that carry it; several when it was split over them. */
  readonly records: readonly number[];
  readonly method: string;
  readonly url: string;
  readonly view: View['kind'];
  readonly path: string;
  readonly encoding: string;
  /** Length of the longest run, in characters as encoded. */
  readonly run: number;
}

interface Sighting {
  readonly records: readonly number[];
  readonly at: Recorded;
  readonly view: View;
}

/**
 * Finds every place where at least `minRun` characters of a canary left the browser: in any reading of any request or
 * frame, in any of the encodings, and split over the fields of one request or over requests and frames that follow one
 * another. An empty list is the boundary's promise kept.
 */
export function leaks(
  recorder: Pick<Recorder, 'entries'>,
  canary: { readonly secret: string },
  options: { readonly minRun?: number } = {},
): readonly Leak[] {
  const { minRun = 8 } = options;
  const forms = encodings(canary.secret, Math.min(minRun, canary.secret.length));
  const left = recorder.entries().filter(({ direction }) => direction === 'out');
  return sightings(left).flatMap(({ records, at, view }) => {
    const haystacks = { folded: folded(view.text), base64: base64Normal(view.text) };
    return forms.flatMap((form): Leak[] => {
      const run = longestRun(haystacks[form.haystack], form.needle, form.min);
      if (run === null) return [];
      const { kind, path } = view;
      return [{ records, method: at.method, url: at.url.href, view: kind, path, encoding: form.name, run }];
    });
  });
}

/** Single views, and what views give when they are read one after the other. */
function sightings(left: readonly Recorded[]): readonly Sighting[] {
  const single = left.flatMap((at) => views(at).map((view): Sighting => ({ records: [at.id], at, view })));
  const joins: ((sighting: Sighting) => string)[] = [
    // The fields of one request: a value that was cut into the items of an array.
    ({ at, view }) => `${at.id} ${view.kind}`,
    // The same field in later requests, wherever they went: a value sent piece by piece.
    ({ view }) => `${view.kind} ${view.path}`,
    // The same field towards one address, or in the frames of one socket.
    ({ at, view }) => `${at.socket ?? at.url.host + at.url.pathname} ${view.kind} ${view.path}`,
  ];
  return [...single, ...joins.flatMap((key) => joined(single, key))];
}

function joined(single: readonly Sighting[], key: (sighting: Sighting) => string): readonly Sighting[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of single) {
    const group = groups.get(key(sighting));
    if (group) group.push(sighting);
    else groups.set(key(sighting), [sighting]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return [];
    const text = group.map(({ view }) => view.text).join('');
    const records = [...new Set(group.flatMap((sighting) => sighting.records))];
    return [{ records, at: first.at, view: { ...first.view, text } }];
  });
}
