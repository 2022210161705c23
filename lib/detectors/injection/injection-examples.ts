import type { Examples } from '../detector';
import * as concealment from './concealment';
import * as exfiltration from './exfiltration';
import * as hiddenInstructions from './hidden-instructions';
import * as invisibleText from './invisible-text';
import * as override from './override';
import * as persona from './persona';
import * as promptLeak from './prompt-leak';
import * as roleMarker from './role-marker';

/** The twins of text that addresses an assistant. */
export const injectionExamples: readonly Examples[] = [
  concealment,
  exfiltration,
  hiddenInstructions,
  invisibleText,
  override,
  persona,
  promptLeak,
  roleMarker,
].flatMap(({ examples }) => examples);
