import type { Boot, Generation } from '../boot';
import type { Labels } from '../labels';
import type { Model } from '../models';
import type { Place } from '../place';
import type { Backend } from './backend';
import type { Attachments } from './use-attachments';
import type { Conversation } from './use-conversation';

/** All that a generation's page is drawn from. */
export interface ThreadView {
  readonly boot: Boot;
  readonly generation: Generation;
  readonly labels: Labels;
  readonly place: Place;
  readonly backend: Backend;
  readonly conversation: Conversation;
  readonly attachments: Attachments;
  readonly model: Model;
  readonly onModel: (model: Model) => void;
  readonly work: boolean;
  readonly onWork: (work: boolean) => void;
}
