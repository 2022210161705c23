import type { Examples } from '../../detector';
import { examples as business } from './business/examples';
import { examples as cloud } from './cloud/examples';
import { examples as developer } from './developer/examples';
import { examples as intelligence } from './intelligence/examples';
import { examples as messaging } from './messaging/examples';

export const examples: readonly Examples[] = [
  ...cloud,
  ...developer,
  ...intelligence,
  ...business,
  ...messaging,
];
