import type { Detector } from '../detector';
import { accountId, arn, awsResource } from './aws-account';
import { azureResource, azureTenant } from './azure';
import { bucket, bucketUrl } from './bucket';
import { cloudHost } from './cloud-host';
import { companyHost } from './company-host';
import { distinguishedName } from './distinguished-name';
import { domainUser } from './domain-user';
import { featureFlag } from './feature-flag';
import { fileShare } from './file-share';
import { gcpProject, serviceAccount } from './gcp';
import { homeDirectory } from './home-directory';
import { internalHost } from './host';
import { imageRegistry } from './image-registry';
import { kubernetesContext } from './kubernetes-context';
import { labelledName } from './labelled-name';
import { classifiedMarking, marking } from './marking';
import { packageRegistry } from './package-registry';
import { privateAddress, privateIpv6 } from './private-address';
import { proprietaryNotice } from './proprietary-notice';
import { repositoryRemote } from './repository-remote';
import { serviceNowNumber, ticket } from './ticket';
import { urlHost } from './url-host';

/** What points into a company: its machines, accounts, people's places, tickets and markings. */
export const privateContext: readonly Detector[] = [
  accountId,
  arn,
  awsResource,
  azureResource,
  azureTenant,
  bucket,
  bucketUrl,
  cloudHost,
  companyHost,
  distinguishedName,
  domainUser,
  featureFlag,
  fileShare,
  gcpProject,
  serviceAccount,
  homeDirectory,
  internalHost,
  imageRegistry,
  kubernetesContext,
  labelledName,
  classifiedMarking,
  marking,
  proprietaryNotice,
  packageRegistry,
  privateAddress,
  privateIpv6,
  repositoryRemote,
  serviceNowNumber,
  ticket,
  urlHost,
];
