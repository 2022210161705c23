import { base64Normal, type Encoding, encodings, folded } from './encodings';
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

/** A reading, in the forms in which it's searched. */
interface Sighting {
  readonly records: readonly number[];
  readonly at: Recorded;
  readonly kind: View['kind'];
  readonly path: string;
  readonly haystacks: Haystacks;
}

type Haystacks = Readonly<Record<Encoding['haystack'], string>>;

/** All that may be searched in a record as it stands, and the same in one piece: most searches end there. */
interface Look {
  /** The records with their lengths: another log has another look. */
  readonly of: string;
  readonly sightings: readonly Sighting[];
  readonly whole: Haystacks;
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
  const { sightings, whole } = lookAt(recorder);
  const forms = encodings(canary.secret, Math.min(minRun, canary.secret.length)).filter(
    ({ haystack, needle, min }) => longestRun(whole[haystack], needle, min) !== null,
  );
  return sightings.flatMap(({ records, at, kind, path, haystacks }) =>
    forms.flatMap((form): Leak[] => {
      const run = longestRun(haystacks[form.haystack], form.needle, form.min);
      if (run === null) return [];
      return [{ records, method: at.method, url: at.url.href, view: kind, path, encoding: form.name, run }];
    }),
  );
}

const looks = new WeakMap<object, Look>();

/** Reading a record takes longer than searching it, and a test searches the same one for many canaries. */
function lookAt(recorder: Pick<Recorder, 'entries'>): Look {
  const left = recorder.entries().filter(({ direction }) => direction === 'out');
  const of = left.map(({ id, body }) => `${id} ${body.length}`).join();
  const last = looks.get(recorder);
  if (last?.of === of) return last;
  const single = left.flatMap(readingsOf);
  const sightings = [...single, ...JOINS.flatMap((key) => joined(single, key))];
  const look = { of, sightings, whole: together(sightings, '\n') };
  looks.set(recorder, look);
  return look;
}

const readings = new WeakMap<
  Recorded,
  { readonly length: number; readonly sightings: readonly Sighting[] }
>();

function readingsOf(at: Recorded): readonly Sighting[] {
  const { length } = at.body;
  const known = readings.get(at);
  if (known?.length === length) return known.sightings;
  const sightings = views(at).map(({ kind, path, text }): Sighting => {
    const haystacks = { folded: folded(text), base64: base64Normal(text) };
    return { records: [at.id], at, kind, path, haystacks };
  });
  readings.set(at, { length, sightings });
  return sightings;
}

/** What views give when they are read one after the other. */
const JOINS: readonly ((sighting: Sighting) => string)[] = [
  // The fields of one request: a value that was cut into the items of an array.
  ({ at, kind }) => `${at.id} ${kind}`,
  // The same field in later requests, wherever they went: a value sent piece by piece.
  ({ kind, path }) => `${kind} ${path}`,
  // The same field towards one address, or in the frames of one socket.
  ({ at, kind, path }) => `${at.socket ?? at.url.host + at.url.pathname} ${kind} ${path}`,
];

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
    const records = [...new Set(group.flatMap((sighting) => sighting.records))];
    return [{ ...first, records, haystacks: together(group, '') }];
  });
}

/** Both forms fold each character by itself, so that folded texts one after the other are their text folded. */
const together = (sightings: readonly Sighting[], between: string): Haystacks => ({
  folded: sightings.map(({ haystacks }) => haystacks.folded).join(between),
  base64: sightings.map(({ haystacks }) => haystacks.base64).join(between),
});
