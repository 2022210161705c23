import type { Detector } from './detector';
import { privateContext } from './infra/private-context';
import { securityDetails } from './infra/security-details';
import { injections } from './injection/injection';
import { accountNumber } from './pii/account-number';
import { birthDate } from './pii/birth-date';
import { card } from './pii/card';
import { base58 } from './pii/coin-address';
import { email } from './pii/email';
import { medicalRecord } from './pii/health';
import { iban } from './pii/iban';
import { civilNumbers } from './pii/labelled/civil-numbers';
import { documents } from './pii/labelled/documents';
import { healthAndMoney } from './pii/labelled/health-and-money';
import { labelledDetectors } from './pii/labelled/labelled';
import { ipAddress, ipv6Address, loneIpv6Address, macAddress } from './pii/network-address';
import { companyRegister } from './pii/numbers/company-register';
import { letteredNumber } from './pii/numbers/lettered-number';
import { loneMarks } from './pii/numbers/lone-mark';
import { nationalNumber } from './pii/numbers/national-number';
import { labelledPerson, namedPerson, uncasedPerson } from './pii/person/labelled';
import { greetedPerson, mailboxPerson, signedPerson } from './pii/person/letters';
import { personInProse } from './pii/person/prose';
import { statedPerson } from './pii/person/stated';
import { suffixedPerson } from './pii/person/suffixed';
import { titledPerson } from './pii/person/titled';
import { phone } from './pii/phone';
import { postBox } from './pii/place/box';
import { labelledAddress } from './pii/place/labelled-address';
import { coordinates, degrees } from './pii/place/location';
import { americanTown } from './pii/place/postcode';
import { easternAddress, englishStreet, northernStreet, southernStreet } from './pii/place/street';
import { streetElsewhere } from './pii/place/street-elsewhere';
import { town } from './pii/place/town';
import { privateUrl } from './pii/private-url';
import { socialProfile } from './pii/social-profile';
import { specialCategory, specialStatement } from './pii/special-category';
import { internationalEmail, spelledEmail } from './pii/spelled-email';
import { labelledWallet, segwitAddress } from './pii/wallet';
import { assignment } from './secret/assignment';
import { authorizationHeader } from './secret/authorization';
import { awsAccessKey, awsSecretKey, awsSecretKeyBesideId } from './secret/aws';
import { commandPassword, curlUser } from './secret/command-password';
import { connectionString, dockerAuth } from './secret/connection';
import { archivedCookie, namedSession, sessionCookie } from './secret/cookie';
import { discordBotToken } from './secret/discord';
import { bareKey, drawnKey } from './secret/drawn-key';
import { githubFineGrainedToken, githubToken } from './secret/github';
import { jwt } from './secret/jwt';
import { ageKey, encodedPrivateKey, jsonWebKey, keyStore, puttyKey } from './secret/key-file';
import { secretManifest, secretManifestAbove } from './secret/kubernetes-secret';
import { netrc, passwordHash, pgpass } from './secret/password-file';
import { privateKey, privateKeyTail } from './secret/private-key';
import { seedPhrase } from './secret/seed-phrase';
import { kindNamedToken, selfNamedToken } from './secret/self-named-token';
import { signedUrl } from './secret/signed-url';
import { slackToken, slackWebhook } from './secret/slack';
import { statedCredentials } from './secret/stated-credentials';
import { statedKey } from './secret/stated-key';
import { statedPassword } from './secret/stated-password';
import { statementPasswords } from './secret/statement-password';
import { publishableKey, stripeKey, stripeWebhookSecret } from './secret/stripe';
import { detectorsOf } from './secret/token';
import { dataSourcePassword, urlPassword } from './secret/url-password';
import { vendors } from './secret/vendors';
import { webhook } from './secret/webhook';

/** Every detector. Order means nothing: overlaps are resolved by confidence and extent. */
export const detectors: readonly Detector[] = [
  awsAccessKey,
  awsSecretKey,
  awsSecretKeyBesideId,
  githubToken,
  githubFineGrainedToken,
  stripeKey,
  stripeWebhookSecret,
  publishableKey,
  slackToken,
  slackWebhook,
  discordBotToken,
  secretManifest,
  secretManifestAbove,
  dockerAuth,
  connectionString,
  privateKey,
  privateKeyTail,
  puttyKey,
  jsonWebKey,
  encodedPrivateKey,
  ageKey,
  keyStore,
  jwt,
  urlPassword,
  dataSourcePassword,
  signedUrl,
  authorizationHeader,
  sessionCookie,
  archivedCookie,
  namedSession,
  curlUser,
  commandPassword,
  netrc,
  pgpass,
  passwordHash,
  ...detectorsOf(vendors),
  assignment,
  statedPassword,
  statedCredentials,
  ...statementPasswords,
  seedPhrase,
  webhook,
  selfNamedToken,
  kindNamedToken,
  statedKey,
  drawnKey,
  bareKey,
  email,
  spelledEmail,
  internationalEmail,
  privateUrl,
  socialProfile,
  specialCategory,
  specialStatement,
  phone,
  iban,
  card,
  nationalNumber,
  letteredNumber,
  companyRegister,
  ...loneMarks,
  town,
  segwitAddress,
  base58,
  labelledWallet,
  ipAddress,
  ipv6Address,
  loneIpv6Address,
  macAddress,
  ...labelledDetectors([...documents, ...civilNumbers, ...healthAndMoney]),
  accountNumber,
  medicalRecord,
  birthDate,
  ...privateContext,
  ...securityDetails,
  ...injections,
  labelledPerson,
  namedPerson,
  uncasedPerson,
  titledPerson,
  suffixedPerson,
  greetedPerson,
  signedPerson,
  mailboxPerson,
  statedPerson,
  personInProse,
  englishStreet,
  northernStreet,
  southernStreet,
  easternAddress,
  streetElsewhere,
  postBox,
  labelledAddress,
  americanTown,
  coordinates,
  degrees,
];
