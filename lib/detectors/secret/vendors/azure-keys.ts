import type { Vendor } from '../token';

/** Keys of Azure with a mark at a fixed place, by which Microsoft lets them be found. */
export const azureKeys: readonly Vendor[] = [
  {
    provider: 'Microsoft Azure',
    revoke: 'https://portal.azure.com',
    reference: 'https://github.com/microsoft/security-utilities',
    tokens: [
      { label: 'Azure Storage key', formats: ['{b64:76}+ASt{b64:6}=='], inner: ['+ASt'] },
      { label: 'Azure Cosmos DB key', formats: ['{b64:76}ACDb{b64:6}=='], inner: ['ACDb'] },
      { label: 'Azure Batch key', formats: ['{b64:76}+ABa{b64:6}=='], inner: ['+ABa'] },
      { label: 'Azure API Management key', formats: ['{b64:76}APIM{b64:6}=='], inner: ['APIM'] },
      { label: 'Azure Machine Learning key', formats: ['{b64:76}+AMC{b64:6}=='], inner: ['+AMC'] },
      { label: 'Azure Event Hubs key', formats: ['{b64:33}+AEh{b64:6}='], inner: ['+AEh'] },
      { label: 'Azure Service Bus key', formats: ['{b64:33}+ASb{b64:6}='], inner: ['+ASb'] },
      { label: 'Azure Relay key', formats: ['{b64:33}+ARm{b64:6}='], inner: ['+ARm'] },
      { label: 'Azure IoT key', formats: ['{b64:33}AIoT{b64:6}='], inner: ['AIoT'] },
      { label: 'Azure Redis key', formats: ['{b64:33}AzCa{b64:6}='], inner: ['AzCa'] },
      { label: 'Azure Search key', formats: ['{b62:42}AzSe{b62:6}'], inner: ['AzSe'] },
      { label: 'Azure service key', formats: ['{b62:52}JQQJ9{b62:27}'], inner: ['JQQJ9'] },
    ],
  },
];
