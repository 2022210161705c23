import type { Examples } from '../detector';
import * as awsAccount from './aws-account';
import * as azure from './azure';
import * as bucket from './bucket';
import * as cloudHost from './cloud-host';
import * as companyHost from './company-host';
import * as distinguishedName from './distinguished-name';
import * as domainUser from './domain-user';
import * as featureFlag from './feature-flag';
import * as fileShare from './file-share';
import * as firewallRule from './firewall-rule';
import * as gcp from './gcp';
import * as homeDirectory from './home-directory';
import * as host from './host';
import * as imageRegistry from './image-registry';
import * as kubernetesContext from './kubernetes-context';
import * as labelledName from './labelled-name';
import * as marking from './marking';
import * as networkPlan from './network-plan';
import * as ownVulnerability from './own-vulnerability';
import * as packageRegistry from './package-registry';
import * as pentestFinding from './pentest-finding';
import * as privateAddress from './private-address';
import * as proprietaryNotice from './proprietary-notice';
import * as repositoryRemote from './repository-remote';
import * as securityArchitecture from './security-architecture';
import * as ticket from './ticket';
import * as urlHost from './url-host';

/** The twins of what points into a company and of what tells how it is defended. */
export const privateContextExamples: readonly Examples[] = [
  awsAccount,
  azure,
  bucket,
  cloudHost,
  companyHost,
  distinguishedName,
  domainUser,
  featureFlag,
  fileShare,
  gcp,
  homeDirectory,
  host,
  imageRegistry,
  kubernetesContext,
  labelledName,
  marking,
  packageRegistry,
  privateAddress,
  proprietaryNotice,
  repositoryRemote,
  ticket,
  urlHost,
  firewallRule,
  networkPlan,
  securityArchitecture,
  ownVulnerability,
  pentestFinding,
].flatMap(({ examples }) => examples);
