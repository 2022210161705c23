import type { Switches } from '../../switches';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import type { Labels } from './labels';
import { zh } from './zh';

export type { Labels } from './labels';

const LABELS: Readonly<Record<Switches['loc'], Labels>> = { en, de, zh, ar };

export function labelsOf(loc: Switches['loc']): Labels {
  return LABELS[loc];
}
