import type { Examples } from './detector';
import { privateContextExamples } from './infra/private-context-examples';
import { injectionExamples } from './injection/injection-examples';
import * as accountNumber from './pii/account-number';
import * as birthDate from './pii/birth-date';
import * as card from './pii/card';
import * as coinAddress from './pii/coin-address';
import * as email from './pii/email';
import * as health from './pii/health';
import * as iban from './pii/iban';
import { civilNumbers } from './pii/labelled/civil-numbers';
import { documents } from './pii/labelled/documents';
import { healthAndMoney } from './pii/labelled/health-and-money';
import { labelledExamples } from './pii/labelled/labelled';
import * as networkAddress from './pii/network-address';
import * as companyRegister from './pii/numbers/company-register';
import * as letteredNumber from './pii/numbers/lettered-number';
import * as loneMark from './pii/numbers/lone-mark';
import * as nationalNumber from './pii/numbers/national-number';
import * as labelledPerson from './pii/person/labelled';
import * as letters from './pii/person/letters';
import * as personInProse from './pii/person/prose';
import * as statedPerson from './pii/person/stated';
import * as suffixedPerson from './pii/person/suffixed';
import * as titledPerson from './pii/person/titled';
import * as phone from './pii/phone';
import * as box from './pii/place/box';
import * as labelledAddress from './pii/place/labelled-address';
import * as location from './pii/place/location';
import * as postcode from './pii/place/postcode';
import * as street from './pii/place/street';
import * as streetElsewhere from './pii/place/street-elsewhere';
import * as town from './pii/place/town';
import * as privateUrl from './pii/private-url';
import * as socialProfile from './pii/social-profile';
import * as specialCategory from './pii/special-category';
import * as spelledEmail from './pii/spelled-email';
import * as wallet from './pii/wallet';
import * as assignment from './secret/assignment';
import * as authorization from './secret/authorization';
import * as aws from './secret/aws';
import * as commandPassword from './secret/command-password';
import * as connection from './secret/connection';
import * as cookie from './secret/cookie';
import * as discord from './secret/discord';
import * as drawnKey from './secret/drawn-key';
import * as github from './secret/github';
import * as jwt from './secret/jwt';
import * as keyFile from './secret/key-file';
import * as kubernetesSecret from './secret/kubernetes-secret';
import * as passwordFile from './secret/password-file';
import * as privateKey from './secret/private-key';
import * as seedPhrase from './secret/seed-phrase';
import * as selfNamedToken from './secret/self-named-token';
import * as signedUrl from './secret/signed-url';
import * as slack from './secret/slack';
import * as statedCredentials from './secret/stated-credentials';
import * as statedKey from './secret/stated-key';
import * as statedPassword from './secret/stated-password';
import * as statementPassword from './secret/statement-password';
import * as stripe from './secret/stripe';
import { examplesOf } from './secret/token-examples';
import * as urlPassword from './secret/url-password';
import { vendors } from './secret/vendors';
import * as webhook from './secret/webhook';

/** The twins of all detectors. Apart from the registry, so that no fake is bundled with the product. */
export const examples: readonly Examples[] = [
  aws,
  github,
  discord,
  connection,
  kubernetesSecret,
  stripe,
  slack,
  privateKey,
  keyFile,
  jwt,
  urlPassword,
  signedUrl,
  authorization,
  cookie,
  commandPassword,
  passwordFile,
  assignment,
  statedPassword,
  statedCredentials,
  statementPassword,
  seedPhrase,
  webhook,
  selfNamedToken,
  statedKey,
  drawnKey,
  email,
  spelledEmail,
  privateUrl,
  socialProfile,
  specialCategory,
  phone,
  iban,
  card,
  nationalNumber,
  letteredNumber,
  companyRegister,
  loneMark,
  networkAddress,
  accountNumber,
  health,
  birthDate,
  labelledPerson,
  letters,
  titledPerson,
  suffixedPerson,
  statedPerson,
  personInProse,
  street,
  streetElsewhere,
  box,
  labelledAddress,
  postcode,
  town,
  wallet,
  coinAddress,
  location,
]
  .flatMap((family) => family.examples)
  .concat(
    privateContextExamples,
    injectionExamples,
    examplesOf(vendors),
    labelledExamples([...documents, ...civilNumbers, ...healthAndMoney]),
  );
