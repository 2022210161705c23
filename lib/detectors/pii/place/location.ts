import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';

const inRange = (latitude: string, longitude: string): boolean =>
  Math.abs(Number(latitude)) <= 90 &&
  Math.abs(Number(longitude)) <= 180 &&
  Number(latitude) !== 0 &&
  Number(longitude) !== 0;

/** A pair of degrees with four decimals and more (eleven metres), after a word or in the address of a map. */
export const coordinates: Detector = {
  id: 'coordinates',
  kind: 'pii.location',
  entityType: 'LOCATION',
  label: 'Place on a map',
  severity: 'medium',
  anchor: {
    keywords: words(
      'gps|coord|location|geo:|koordinat|standort|ubicaci|posizione|latlng|lat/l|lat,|lat=|latitude|/maps|maps.google|/@|ll=|q=loc|position:|координат|坐标|座標|좌표|"lat"|lat:|\'lat\'',
    ),
  },
  pattern: lazily(
    String.raw`(?=[^\n]{2,48}\.\d{4})[\p{L}\d/@"'=:,._? -]{1,48}?(?<![\d.])(?<value>(?<latitude>[-+]?\d{1,2}\.\d{4,12})(?:°? ?[NS])?["'\s]{0,2}[,;/ ][\s"']{0,8}(?:(?:lng|lon|long|longitude)["']?\s{0,2}[:=]\s{0,2}["']?)?(?<longitude>[-+]?\d{1,3}\.\d{4,12})(?:°? ?[EW])?)(?![\d.])`,
    'diuy',
  ),
  weigh: ({ groups: { latitude = '', longitude = '' } }) => (inRange(latitude, longitude) ? 0.75 : 0),
  reference: 'https://www.rfc-editor.org/rfc/rfc5870',
};

/** Degrees, minutes, seconds: `48°51'29.6"N 2°17'40.2"E`. */
export const degrees: Detector = {
  id: 'degrees',
  kind: 'pii.location',
  entityType: 'LOCATION',
  label: 'Place on a map',
  severity: 'medium',
  anchor: { keywords: ['°'], back: { over: charSet('0-9.\\-'), max: 12 } },
  pattern: lazily(
    String.raw`-?(?<value>\d{1,2}(?:\.\d{1,8})?° ?(?:\d{1,2}['′’] ?(?:\d{1,2}(?:\.\d{1,4})?["″”'’]{1,2} ?)?)?[NSns](?:,| |, )\d{1,3}(?:\.\d{1,8})?° ?(?:\d{1,2}['′’] ?(?:\d{1,2}(?:\.\d{1,4})?["″”'’]{1,2} ?)?)?[EWOewo])(?![\p{L}\d])`,
    'duy',
  ),
  weigh: () => 0.75,
  reference: 'https://www.iso.org/standard/75147.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'coordinates',
    positives: () => [
      'GPS: 47.376887, 8.541694',
      'geo:52.520008,13.404954',
      'https://www.google.com/maps/@40.712776,-74.005974,15z',
      '"lat": -33.868820, "lng": 151.209290',
      'location 19.432608,-99.133209',
      'Standort: 48.208176 16.373819',
    ],
    negatives: () => [
      'location: 0.0000, 0.0000',
      'translate(12.3456, 45.6789)',
      'gps: 120.5000, 200.1000',
      'position: 1.5, 2.5',
      'coordinates of the mouse',
    ],
  },
  {
    detector: 'degrees',
    positives: () => ['48°51\'29.6"N 2°17\'40.2"E', '52.5163° N, 13.3777° E', '33°52′S 151°12′E'],
    negatives: () => ['rotate by 90°', '45° angle', '20°C', '12° N'],
  },
];
