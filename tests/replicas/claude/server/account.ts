import type { Exchange, Reply } from '../../server/route';
import { ORGANIZATION, uuidOf } from '../ids';
import { MODELS } from '../models';
import { variantsOf } from '../variants';
import { json } from './json';

/** Who is signed in, and on which plan. A team has a `raven_type`, a person's own plan a capability. */
export const bootstrap = ({ url }: Exchange): Reply => {
  const { plan } = variantsOf(url.searchParams);
  const personal = plan === 'max' ? ['chat', 'claude_max'] : ['chat', 'claude_pro'];
  return json({
    account: {
      uuid: uuidOf('account'),
      email_address: 'engineer@example.com',
      memberships: [
        {
          organization: {
            uuid: ORGANIZATION,
            name: plan === 'team' ? 'Example Corp' : 'Personal',
            capabilities: plan === 'team' ? ['chat', 'raven'] : personal,
            raven_type: plan === 'team' ? 'team' : null,
            rate_limit_tier: plan === 'max' ? 'default_claude_max_5x' : 'default_claude_ai',
          },
        },
      ],
    },
    models: MODELS.map(({ id, name }) => ({ model: id, name })),
  });
};
