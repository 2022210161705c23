import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Projects of the vendor that everybody uses. */
const PUBLIC =
  /^(?:google-|cloud-|gke-|bigquery-|debian-|ubuntu-|centos-|cos-|rhel-|windows-|suse-|fedora-|deeplearning-|ml-images|rocky-|gcp-|k8s-|kubernetes|firebase-|appengine|istio-|knative-|tekton-|distroless|project-?id|projectid|gcloud-|tensorflow-|chromium|testing-|test-|demo-|sample-|kaggle)/;

const isNobodys = (project: string): boolean => PUBLIC.test(project) || isManualName(project);

export const gcpProject: Detector = {
  id: 'gcp-project',
  kind: 'infra.cloud-project',
  entityType: 'PROJECT',
  label: 'Google Cloud project',
  severity: 'low',
  anchor: {
    keywords: [
      'projects/',
      '--project',
      'set project ',
      'project_id',
      'projectid',
      'project-id',
      'google_cloud_project',
      'gcp_project',
      'gcp-project',
      'gcloud_project',
    ],
  },
  pattern:
    /(?<![a-z])(?:projects\/(?<path>[a-z][a-z0-9-]{4,28}[a-z0-9])\/(?:locations|zones|regions|secrets|topics|subscriptions|serviceAccounts|global|databases|instances|datasets|buckets|roles|policies|logs|builds|keys|services|agents)(?![\w-])|(?:--project(?:[ =]|-id[ =])|set project |(?:gcp|gcloud|google)[ _-](?:cloud[ _-])?project(?:[_-]?id)?["']?\s{0,3}[:=]\s{0,3}|project[_-]?id["']?\s{0,3}[:=]\s{0,3})["'`]?(?<named>[a-z][a-z0-9-]{4,28}[a-z0-9])(?![\w.(/$-]))/diy,
  weigh: ({ groups: { path = '', named = '' } }) => {
    const project = path || named;
    // Of the words alone nobody can tell a project from a variable; its id mostly has a number or several parts.
    if (isNobodys(project) || project !== project.toLowerCase() || !project.includes('-')) return 0;
    return path === '' &&
      !/\d|(?:^|-)(?:prod|prd|stg|staging|dev|uat|int|test|nonprod|shared|infra|platform)(?:-|$)/.test(
        project,
      )
      ? 0
      : 0.7;
  },
  reference: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
};

export const serviceAccount: Detector = {
  id: 'gcp-service-account',
  kind: 'infra.service-account',
  entityType: 'SERVICE_ACCOUNT',
  label: 'Google Cloud service account',
  severity: 'medium',
  anchor: {
    keywords: ['.iam.gserviceaccount.com', '@developer.gserviceaccount.com', '@appspot.gserviceaccount.com'],
    back: {
      over: (code) => code === 45 || code === 64 || (code >= 48 && code <= 57) || (code >= 97 && code <= 122),
      max: 64,
    },
  },
  pattern:
    /[-@]{0,3}(?<value>(?<name>[a-z0-9][a-z0-9-]{4,62})(?:@(?<project>[a-z][a-z0-9-]{4,28}[a-z0-9])\.iam|@developer|@appspot)\.gserviceaccount\.com)(?![\w-])/dy,
  weigh: ({ groups: { name = '', project } }) =>
    isManualName(project ?? name) ||
    /^(?:project|gcp-sa-|system|cloud)/.test(project ?? '') ||
    /^(?:123456|000000)/.test(name)
      ? 0
      : 0.93,
  reference: 'https://cloud.google.com/iam/docs/service-account-overview',
};

export const examples: readonly Examples[] = [
  {
    detector: 'gcp-project',
    positives: () => [
      'projects/northbank-core-prd/locations/europe-west3/keyRings/main',
      'gcloud config set project claims-prod-318204',
      'gcloud sql instances list --project=imaging-uat-77121',
      'project_id = "insurer-data-prod"',
      'GOOGLE_CLOUD_PROJECT=ledger-stg-402117',
      'projects/claims-platform/secrets/db/versions/latest',
      '"project_id": "northbank-shared-vpc-01",',
      'topic: projects/hospital-events/topics/admissions',
    ],
    negatives: () =>
      [
        'projects/my-project/locations/us-central1',
        'gcloud config set project PROJECT_ID',
        'projects/google-containers/global/images',
        'project_id: string',
        'cd projects/my-site/src',
        '--project tsconfig.json',
        'projects/your-project-id/topics/t',
        'project_id = project-name',
        'cd ~/projects/web-shop/services',
      ].slice(0, 8),
  },
  {
    detector: 'gcp-service-account',
    positives: () => [
      'settle-batch@northbank-core-prd.iam.gserviceaccount.com',
      'serviceAccount:deployer@claims-platform-318204.iam.gserviceaccount.com',
      '"client_email": "imaging@hospital-events.iam.gserviceaccount.com"',
      '--impersonate-service-account=tf-admin@infra-seed-4471.iam.gserviceaccount.com',
      '481023977114-compute@developer.gserviceaccount.com',
      'northbank-web-prd@appspot.gserviceaccount.com',
      'members = ["serviceAccount:reader@risk-lake-stg.iam.gserviceaccount.com"]',
      'Run as backup-job@ledger-shared.iam.gserviceaccount.com please',
    ],
    negatives: () => [
      'NAME@PROJECT_ID.iam.gserviceaccount.com',
      'robot@my-project.iam.gserviceaccount.com',
      'sa@project-id.iam.gserviceaccount.com',
      '${SA}@${PROJECT}.iam.gserviceaccount.com',
      'service-12@gcp-sa-pubsub.iam.gserviceaccount.com',
      '123456789012-compute@developer.gserviceaccount.com',
      'iam.gserviceaccount.com',
      'robot@example-project.iam.gserviceaccount.com',
    ],
  },
];
