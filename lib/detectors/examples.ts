import type { Examples } from './detector';
import { privateContextExamples } from './infra/private-context-examples';
import { injectionExamples } from './injection/injection-examples';
import * as accountNumber from './pii/account-number';
import * as card from './pii/card';
import * as email from './pii/email';
import * as health from './pii/health';
import * as iban from './pii/iban';
import { documents } from './pii/labelled/documents';
import { healthAndMoney } from './pii/labelled/health-and-money';
import { labelledExamples } from './pii/labelled/labelled';
import * as networkAddress from './pii/network-address';
import * as nationalNumber from './pii/numbers/national-number';
import * as person from './pii/person';
import * as phone from './pii/phone';
import * as assignment from './secret/assignment';
import * as authorization from './secret/authorization';
import * as aws from './secret/aws';
import * as discord from './secret/discord';
import * as encoded from './secret/encoded';
import * as github from './secret/github';
import * as jwt from './secret/jwt';
import * as privateKey from './secret/private-key';
import * as slack from './secret/slack';
import * as stripe from './secret/stripe';
import { examplesOf } from './secret/token-examples';
import * as urlPassword from './secret/url-password';
import { vendors } from './secret/vendors';

/** The twins of all detectors. Apart from the registry, so that no fake is bundled with the product. */
export const examples: readonly Examples[] = [
  aws,
  github,
  discord,
  encoded,
  stripe,
  slack,
  privateKey,
  jwt,
  urlPassword,
  authorization,
  assignment,
  email,
  phone,
  iban,
  card,
  nationalNumber,
  networkAddress,
  accountNumber,
  health,
  person,
]
  .flatMap((family) => family.examples)
  .concat(
    privateContextExamples,
    injectionExamples,
    examplesOf(vendors),
    labelledExamples([...documents, ...healthAndMoney]),
  );
