import type { Detector } from '../detector';
import { concealment } from './concealment';
import { exfiltrationLink, exfiltrationOrder } from './exfiltration';
import { hiddenInstructions } from './hidden-instructions';
import { invisibleText } from './invisible-text';
import { instructionOverride, instructionOverrideAbroad } from './override';
import { personaSwitch } from './persona';
import { promptLeak } from './prompt-leak';
import { roleMarker, toolCall } from './role-marker';

/** Text that addresses an assistant over its reader's head. */
export const injections: readonly Detector[] = [
  concealment,
  exfiltrationLink,
  exfiltrationOrder,
  hiddenInstructions,
  invisibleText,
  instructionOverride,
  instructionOverrideAbroad,
  personaSwitch,
  promptLeak,
  roleMarker,
  toolCall,
];
