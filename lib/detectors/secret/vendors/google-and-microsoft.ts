import type { Vendor } from '../token';

export const googleAndMicrosoft: readonly Vendor[] = [
  {
    provider: 'Google',
    revoke: 'https://console.cloud.google.com/apis/credentials',
    reference: 'https://developers.google.com/identity/protocols/oauth2',
    tokens: [
      { label: 'Google OAuth client secret', formats: ['GOCSPX-{url:28}'] },
      { label: 'Google OAuth access token', formats: ['ya29.{url:40-500}'] },
      { label: 'Google OAuth refresh token', formats: ['1//0{url:40-120}'] },
      { label: 'Firebase server key', formats: ['AAAA{url:7}:APA91b{url:120-160}'] },
    ],
  },
  {
    provider: 'Microsoft Azure',
    revoke: 'https://portal.azure.com',
    reference: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret',
    tokens: [
      {
        label: 'Azure client secret',
        formats: ['{any:3}{num:1}Q~{any:31-34}'],
        inner: ['Q~'],
      },
      {
        label: 'Azure DevOps token',
        formats: ['{low:52}'],
        names: ['azure_devops', 'azuredevops', 'azdo', 'ado_pat', 'vsts', 'system_accesstoken'],
      },
      { label: 'Azure DevOps token of the long form', formats: ['{b62:76}AZDO{b62:4}'], inner: ['AZDO'] },
      {
        label: 'ASP.NET session',
        formats: ['CfDJ8{url:60-4000}'],
        names: ['.aspnetcore.identity', '.aspnetcore.cookies', '.aspnet.applicationcookie'],
      },
      { label: 'Azure Functions key', formats: ['{url:44}AzFu{url:5-8}=='], inner: ['AzFu'] },
      { label: 'Azure Container Registry key', formats: ['{b64:42}+ACR{b64:6}'], inner: ['+ACR'] },
    ],
  },
  {
    provider: 'Yandex Cloud',
    revoke: 'https://console.yandex.cloud',
    reference: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
    tokens: [
      { label: 'Yandex API key', formats: ['AQVN{url:35-38}'] },
      { label: 'Yandex IAM token', formats: ['t1.{url:4-300}.{url:80-100}'] },
      {
        label: 'Yandex static access key',
        formats: ['YC{url:38}'],
        names: ['yandex', 'aws_secret', 'secret'],
      },
    ],
  },
];
