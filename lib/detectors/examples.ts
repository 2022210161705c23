import type { Examples } from './detector';
import * as cloud from './infra/cloud';
import * as host from './infra/host';
import * as privateAddress from './infra/private-address';
import * as accountNumber from './pii/account-number';
import * as birthDate from './pii/birth-date';
import * as card from './pii/card';
import * as email from './pii/email';
import * as health from './pii/health';
import * as iban from './pii/iban';
import { documents } from './pii/labelled/documents';
import { healthAndMoney } from './pii/labelled/health-and-money';
import { labelledExamples } from './pii/labelled/labelled';
import * as networkAddress from './pii/network-address';
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
import * as privateUrl from './pii/private-url';
import * as socialProfile from './pii/social-profile';
import * as specialCategory from './pii/special-category';
import * as spelledEmail from './pii/spelled-email';
import * as assignment from './secret/assignment';
import * as authorization from './secret/authorization';
import * as aws from './secret/aws';
import * as discord from './secret/discord';
import * as encoded from './secret/encoded';
import * as github from './secret/github';
import * as jwt from './secret/jwt';
import * as privateKey from './secret/private-key';
import * as signedUrl from './secret/signed-url';
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
  signedUrl,
  authorization,
  assignment,
  email,
  spelledEmail,
  privateUrl,
  socialProfile,
  specialCategory,
  phone,
  iban,
  card,
  nationalNumber,
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
  box,
  labelledAddress,
  postcode,
  location,
  host,
  privateAddress,
  cloud,
]
  .flatMap((family) => family.examples)
  .concat(examplesOf(vendors), labelledExamples([...documents, ...healthAndMoney]));
