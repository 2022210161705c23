import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Clusters that run on everybody's own machine. */
const LOCAL =
  /^(?:minikube|docker-desktop|docker-for-desktop|kind(?:-.*)?|k3d-.*|rancher-desktop|colima|microk8s|orbstack|default|kubernetes-admin@kubernetes|context|cluster|name|dev|prod|staging|production|development|test)$/i;

export const kubernetesContext: Detector = {
  id: 'kubernetes-context',
  kind: 'infra.cluster',
  entityType: 'CLUSTER',
  label: 'Kubernetes cluster',
  severity: 'low',
  anchor: {
    keywords: [
      'use-context ',
      'current-context:',
      'kube-context',
      'kubectl --context',
      'gke_',
      'get-credentials ',
      'update-kubeconfig ',
      'kubectx ',
    ],
  },
  pattern:
    /(?<![a-z])(?:(?:use-context|kube-context|kubectl --context|kubectx|current-context:|get-credentials|update-kubeconfig)[ =]{1,3}(?:--?[a-z-]{1,24}[ =](?:[a-z0-9-]{1,60} --name )?){0,2}["']?(?<value>[a-z0-9](?:[a-z0-9._@-]|:(?!\s)){2,90})|(?<bare>gke_[a-z][a-z0-9-]{4,28}_[a-z0-9-]{4,20}_[a-z0-9-]{2,40}))(?![\w/])/diy,
  keep: (value) => value.replace(/[.:-]+$/, '').length,
  weigh: ({ value }) =>
    LOCAL.test(value) || isManualName(value) || !/[-_\d]/.test(value) || value.startsWith('arn:') ? 0 : 0.7,
  reference: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'kubernetes-context',
    positives: () => [
      'kubectl config use-context aks-claims-prd-weu',
      'current-context: core-prd-fra1',
      'gke_northbank-core-prd_europe-west3_settle',
      'kubectl --context ledger-stg-2 get pods',
      'gcloud container clusters get-credentials imaging-uat --region europe-west3',
      'az aks get-credentials --resource-group rg-claims --name aks-claims-prd',
      'aws eks update-kubeconfig --name risk-engine-prd',
      'helm upgrade --kube-context claims-dr-neu api ./chart',
    ],
    negatives: () => [
      'kubectl config use-context minikube',
      'current-context: docker-desktop',
      'kubectl config use-context my-cluster',
      'kind-kind',
      'kubectl --context $CTX get pods',
      'gcloud container clusters get-credentials CLUSTER_NAME',
      'current-context: kind-dev',
      'gke_node_pool',
    ],
  },
];
