import type { MaskedFinding, Rotation } from '@/lib/core/finding';
import type { Verdict, Way } from '@/lib/core/verdict';
import { ACTIONS, ROUTES, SEVERITIES, SHAPES, TRANSFORMS } from '@/lib/core/vocabulary';

/** Inspector → content script. */
export type FromInspector =
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: 'verdict'; readonly id: number; readonly verdict: Verdict }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
  | { readonly type: 'pong'; readonly id: number };

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isShape =
  <T>(fields: { readonly [K in keyof Required<T>]: Check }): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const isRotation = isShape<Rotation>({ provider: isText, url: isText, steps: isListOf(isText) });

const isVerdict = isShape<Verdict>({
  route: isOneOf(ROUTES),
  action: isOneOf(ACTIONS),
  shape: isOneOf(SHAPES),
  confidence: isNumber,
  reasons: isListOf(isText),
  findings: isListOf(
    isShape<MaskedFinding>({
      kind: isText,
      entityType: isText,
      severity: isOneOf(SEVERITIES),
      label: isText,
      masked: isText,
      line: isNumber,
      last: isBoolean,
      part: isNumber,
      rotation: (value) => value === undefined || isRotation(value),
    }),
  ),
  total: isNumber,
  ways: isListOf(
    isShape<Way>({ transform: isOneOf(TRANSFORMS), texts: isListOf(isText), replaced: isNumber }),
  ),
});

const MESSAGES: Readonly<Record<FromInspector['type'], Check>> = {
  progress: isShape({ id: isNumber, done: isNumber, total: isNumber }),
  verdict: isShape({ id: isNumber, verdict: isVerdict }),
  failed: isShape({ id: isNumber, reason: isText }),
  pong: isShape({ id: isNumber }),
};

/**
 * Reads a message of the inspector; null for anything else. Checks by hand: only our own extension can hold the other end of
 * the port, and zod would cost every page load of a guarded site 22 kB.
 */
export function readFromInspector(message: unknown): FromInspector | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type } = message as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(MESSAGES, type)) return null;
  return MESSAGES[type as FromInspector['type']](message) ? (message as FromInspector) : null;
}
