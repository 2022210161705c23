import type { Detector } from './detector';
import { privateContext } from './infra/private-context';
import { securityDetails } from './infra/security-details';
import { injections } from './injection/injection';
import { accountNumber } from './pii/account-number';
import { card } from './pii/card';
import { email } from './pii/email';
import { birthDate, medicalRecord } from './pii/health';
import { iban } from './pii/iban';
import { documents } from './pii/labelled/documents';
import { healthAndMoney } from './pii/labelled/health-and-money';
import { labelledDetectors } from './pii/labelled/labelled';
import { ipAddress, ipv6Address, macAddress } from './pii/network-address';
import { nationalNumber } from './pii/numbers/national-number';
import { person } from './pii/person';
import { phone } from './pii/phone';
import { assignment, statedPassword } from './secret/assignment';
import { authorizationHeader, curlUser } from './secret/authorization';
import { awsAccessKey, awsSecretKey, awsSecretKeyBesideId } from './secret/aws';
import { discordBotToken } from './secret/discord';
import { connectionString, dockerAuth, secretManifest, secretManifestAbove } from './secret/encoded';
import { githubFineGrainedToken, githubToken } from './secret/github';
import { jwt } from './secret/jwt';
import { privateKey } from './secret/private-key';
import { slackToken, slackWebhook } from './secret/slack';
import { stripeKey, stripeWebhookSecret } from './secret/stripe';
import { detectorsOf } from './secret/token';
import { urlPassword } from './secret/url-password';
import { vendors } from './secret/vendors';

/** Every detector. Order means nothing: overlaps are resolved by confidence and extent. */
export const detectors: readonly Detector[] = [
  awsAccessKey,
  awsSecretKey,
  awsSecretKeyBesideId,
  githubToken,
  githubFineGrainedToken,
  stripeKey,
  stripeWebhookSecret,
  slackToken,
  slackWebhook,
  discordBotToken,
  secretManifest,
  secretManifestAbove,
  dockerAuth,
  connectionString,
  privateKey,
  jwt,
  urlPassword,
  authorizationHeader,
  curlUser,
  ...detectorsOf(vendors),
  assignment,
  statedPassword,
  email,
  phone,
  iban,
  card,
  nationalNumber,
  ipAddress,
  ipv6Address,
  macAddress,
  ...labelledDetectors([...documents, ...healthAndMoney]),
  accountNumber,
  medicalRecord,
  birthDate,
  person,
  ...privateContext,
  ...securityDetails,
  ...injections,
];
