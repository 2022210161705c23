import type { Detector, Examples } from '../detector';
import { isDocumentedAccount } from './aws-account';
import { isManualName } from './manual-names';

/** Projects and registries that publish to everybody. */
const PUBLIC =
  /^(?:distroless|google[-_]|cloud-builders|cloud-marketplace|cloud-sql-connectors|cloudsql-docker|k8s-|kubernetes|kaniko-project|tekton-releases|knative-|istio-|kubebuilder|heptio|projectcontour|spinnaker|oss-fuzz|deeplearning-|gke-|ml-pipeline|kfserving|kubeflow|etcd-development|cadvisor|stackdriver|pause|jetstack|linkerd|buildpacks|paketo|chainguard|mcr|public|cgr|gapic-images|gcr\.io)/;

export const imageRegistry: Detector = {
  id: 'image-registry',
  kind: 'infra.image',
  entityType: 'IMAGE',
  label: 'Image in a private registry',
  severity: 'low',
  anchor: {
    keywords: ['.dkr.ecr.', '.azurecr.io', '-docker.pkg.dev/', 'gcr.io/'],
    back: {
      over: (code) => code === 45 || code === 46 || (code >= 48 && code <= 57) || (code >= 97 && code <= 122),
      max: 60,
    },
  },
  pattern:
    /[.-]{0,3}(?<value>(?:(?<account>\d{12})\.dkr\.ecr(?:-fips)?\.[a-z0-9-]{5,24}\.amazonaws\.com(?:\.cn)?|(?<registry>[a-z0-9]{5,50})(?:\.(?:privatelink|[a-z0-9-]{5,30}\.data))?\.azurecr\.io|[a-z0-9-]{2,30}-docker\.pkg\.dev\/(?<project>[a-z][a-z0-9-]{4,40})|(?:eu\.|us\.|asia\.)?gcr\.io\/(?<gcr>[a-z][a-z0-9-]{4,40}))(?:\/[a-z0-9._-]{1,80}){0,6}(?::[\w.-]{1,80})?(?:@sha256:[0-9a-f]{64})?)(?![\w@-])/dy,
  keep: (value) => value.replace(/[.:-]+$/, '').length,
  weigh: ({ groups: { account, registry, project, gcr } }) => {
    if (account !== undefined) return isDocumentedAccount(account) ? 0 : 0.8;
    const name = registry ?? project ?? gcr ?? '';
    return PUBLIC.test(name) || isManualName(name) || /^(?:project|registry|my|acr|repo)/.test(name)
      ? 0
      : 0.75;
  },
  reference: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'image-registry',
    positives: () => [
      '481023977114.dkr.ecr.eu-west-1.amazonaws.com/payments:1.4.2',
      'FROM northbankacr.azurecr.io/base/jre:21',
      'image: europe-west3-docker.pkg.dev/claims-platform/apps/portal:9f31c',
      'eu.gcr.io/hospital-events/admissions',
      'docker push 730915284466.dkr.ecr.us-gov-west-1.amazonaws.com/auditor',
      'imagePullSecrets for claimsreg07.azurecr.io',
      'gcr.io/northbank-core-prd/settle:2026-03-01',
      'helm pull oci://riskplatform.azurecr.io/charts/engine',
    ],
    negatives: () => [
      'gcr.io/distroless/base',
      '123456789012.dkr.ecr.us-east-1.amazonaws.com/app',
      'myregistry.azurecr.io/app',
      'us-docker.pkg.dev/my-project/repo',
      'gcr.io/google-containers/pause',
      'gcr.io/$PROJECT_ID/app',
      'k8s.gcr.io/pause:3.5',
      'us-docker.pkg.dev/google-samples/containers/gke/hello-app:1.0',
    ],
  },
];
