import type { Vendor } from '../token';
import { agents } from './agents';
import { azureKeys } from './azure-keys';
import { business } from './business';
import { cloud } from './cloud';
import { commerce } from './commerce';
import { customers } from './customers';
import { dataAndMaps } from './data-and-maps';
import { databases } from './databases';
import { delivery } from './delivery';
import { featureFlags } from './feature-flags';
import { gamesAndChats } from './games-and-chats';
import { googleAndMicrosoft } from './google-and-microsoft';
import { hosting } from './hosting';
import { identity } from './identity';
import { languageModels } from './language-models';
import { machineLearning } from './machine-learning';
import { mail } from './mail';
import { messaging } from './messaging';
import { monitoring } from './monitoring';
import { packages } from './packages';
import { payments } from './payments';
import { productivity } from './productivity';
import { regionalPayments } from './regional-payments';
import { secretStores } from './secret-stores';
import { social } from './social';
import { sourceControl } from './source-control';

/** Every vendor whose credentials are known by their format or by the name before them. */
export const vendors: readonly Vendor[] = [
  ...languageModels,
  ...machineLearning,
  ...googleAndMicrosoft,
  ...cloud,
  ...databases,
  ...monitoring,
  ...sourceControl,
  ...packages,
  ...delivery,
  ...secretStores,
  ...payments,
  ...commerce,
  ...customers,
  ...mail,
  ...messaging,
  ...social,
  ...identity,
  ...productivity,
  ...dataAndMaps,
  ...agents,
  ...azureKeys,
  ...business,
  ...featureFlags,
  ...gamesAndChats,
  ...hosting,
  ...regionalPayments,
];
