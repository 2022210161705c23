import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';

const UUID = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`;

/** All zeros, one digit, counting up; Microsoft's own tenants. */
const DOCUMENTED =
  /^(?:([0-9a-f])\1{7}-|01234567-|12345678-|aaaabbbb-|abcd1234-|a1b2c3d4-|72f988bf-86f1-41af-91ab|9188040d-6c67-4c5b-b112|f8cdef31-a31e-4b4a-93e4|aaaaaaaa|ffffffff)/i;

export const azureResource: Detector = {
  id: 'azure-resource',
  kind: 'infra.cloud-resource',
  entityType: 'RESOURCE',
  label: 'Azure resource path',
  severity: 'medium',
  anchor: { keywords: ['/subscriptions/'] },
  pattern: lazily(
    String.raw`\/subscriptions\/(?<id>${UUID})(?![\w-])(?:\/[A-Za-z0-9_.()-]{1,90}){0,12}`,
    'diy',
  ),
  keep: (value) => value.replace(/[.()]+$/, '').length,
  weigh: ({ groups: { id = '' } }) => (DOCUMENTED.test(id) ? 0 : 0.85),
  reference: 'https://learn.microsoft.com/azure/azure-resource-manager/management/overview',
};

export const azureTenant: Detector = {
  id: 'azure-tenant',
  kind: 'infra.tenant-id',
  entityType: 'TENANT',
  label: 'Azure tenant, subscription or application id',
  severity: 'medium',
  anchor: {
    keywords: [
      'azure_client_id',
      'arm_client_id',
      'tenant_id',
      'tenantid',
      'tenant id',
      'tenant-id',
      '--tenant',
      '"tenant"',
      'directory (tenant)',
      'subscription_id',
      'subscriptionid',
      'subscription id',
      'subscription-id',
      '--subscription',
      'login.microsoftonline.com/',
      'sts.windows.net/',
    ],
  },
  pattern: lazily(
    String.raw`(?:(?:directory \()?(?:--)?"?(?:tenant|subscription|(?:azure|arm)_client)\)?"?[ _-]?(?:id)?["'\x60]?\s{0,3}(?:is|[:=])?\s{0,3}["'\x60]?|login\.microsoftonline\.com\/|sts\.windows\.net\/)(?<value>${UUID})(?![\w-])`,
    'diy',
  ),
  weigh: ({ value }) => (DOCUMENTED.test(value) ? 0 : 0.8),
  reference: 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant',
};

export const examples: readonly Examples[] = [
  {
    detector: 'azure-resource',
    positives: () => [
      '/subscriptions/7c1e40b2-93ad-4f6e-8f5b-20c61b7f9d13/resourceGroups/rg-claims-prd/providers/Microsoft.Sql/servers/claims',
      'az group delete --ids /subscriptions/5d20b8f4-1c6e-4a93-bb07-e3f91a64c258/resourceGroups/rg-core',
      '"scope": "/subscriptions/7c1e40b2-93ad-4f6e-8f5b-20c61b7f9d13"',
      'id = "/subscriptions/5d20b8f4-1c6e-4a93-bb07-e3f91a64c258/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet-hub"',
      'https://management.azure.com/subscriptions/7C1E40B2-93AD-4F6E-8F5B-20C61B7F9D13/providers?api-version=2021-04-01',
      '/subscriptions/e81f5a3c-6d72-4b09-a2c4-90b7d5f1e836/resourcegroups/mc_aks_weu',
      'assigned at /subscriptions/e81f5a3c-6d72-4b09-a2c4-90b7d5f1e836 yesterday',
      'terraform import azurerm_key_vault.kv /subscriptions/5d20b8f4-1c6e-4a93-bb07-e3f91a64c258/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv',
    ],
    negatives: () => [
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg',
      '/subscriptions/{subscriptionId}/resourceGroups',
      '/subscriptions/:id',
      '/subscriptions/11111111-1111-1111-1111-111111111111',
      '/subscriptions/<id>/providers',
      '/api/subscriptions/42',
      '/subscriptions/12345678-1234-9876-4563-123456789012',
      '/subscriptions/$SUB/resourceGroups/rg',
    ],
  },
  {
    detector: 'azure-tenant',
    positives: () => [
      'tenant_id = "7c1e40b2-93ad-4f6e-8f5b-20c61b7f9d13"',
      'AZURE_TENANT_ID=5d20b8f4-1c6e-4a93-bb07-e3f91a64c258',
      'https://login.microsoftonline.com/e81f5a3c-6d72-4b09-a2c4-90b7d5f1e836/oauth2/v2.0/token',
      'az login --tenant 7c1e40b2-93ad-4f6e-8f5b-20c61b7f9d13',
      'subscriptionId: 5d20b8f4-1c6e-4a93-bb07-e3f91a64c258',
      '"iss": "https://sts.windows.net/e81f5a3c-6d72-4b09-a2c4-90b7d5f1e836/"',
      'Directory (tenant) ID: 7c1e40b2-93ad-4f6e-8f5b-20c61b7f9d13',
      'az account set --subscription 5d20b8f4-1c6e-4a93-bb07-e3f91a64c258',
    ],
    negatives: () => [
      'tenant_id = "00000000-0000-0000-0000-000000000000"',
      'tenantId: string',
      'https://login.microsoftonline.com/common/oauth2',
      'tenant_id = var.tenant_id',
      '72f988bf-86f1-41af-91ab-2d7cd011db47',
      'tenantId: 72f988bf-86f1-41af-91ab-2d7cd011db47',
      'subscription_id = 42',
      'subscriptionId: 7c1e40b2-93ad',
    ],
  },
];
