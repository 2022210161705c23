import type { Examples } from '../../../detector';
import { fake } from '../../../fake';
import { prefixed } from '../../token';

export const digitaloceanToken = prefixed({
  id: 'digitalocean-token',
  label: 'DigitalOcean token',
  opens: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  body: '[a-f0-9]{64}',
  reference: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  rotation: {
    provider: 'DigitalOcean',
    url: 'https://cloud.digitalocean.com/account/api/tokens',
    steps: [
      'Generate a new token with the fewest scopes and put it where the old one was used.',
      'Delete the old token on the page above.',
    ],
  },
});

export const detectors = [digitaloceanToken];

export const examples: readonly Examples[] = [
  {
    detector: 'digitalocean-token',
    positives: () => [`dop_v1_${fake('hex', 64, 1)}`, `DO_TOKEN=doo_v1_${fake('hex', 64, 2)}`],
    negatives: () => [`dop_v1_${fake('hex', 40, 3)}`, `dop_v1_${'0'.repeat(64)}`, 'dop_v1_your_token'],
  },
];
