import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { isCommonplace } from './commonplace-address';

/** A zone of a network and the addresses in it, in a line: what a network plan is made of. */
export const networkPlan: Detector = {
  id: 'network-plan',
  kind: 'infra.architecture',
  entityType: 'NETWORK_PLAN',
  label: 'Zone of a network and its addresses',
  severity: 'medium',
  anchor: {
    keywords: [
      'dmz',
      'vlan',
      'subnet',
      'netzsegment',
      'netzzone',
      'sous-réseau',
      'subred',
      'sub-rede',
      'sottorete',
      'podsieć',
      'подсеть',
      '子网',
      '网段',
      'サブネット',
      '서브넷',
    ],
  },
  pattern: lazily(
    String.raw`(?<!\p{L})(?:dmz|vlan|subnetz?|netzsegment|netzzone|sous-réseau|subred|sub-rede|sottorete|podsieć|подсеть|子网|网段|サブネット|서브넷)[^\n\r\d(){};=]{0,24}(?:(?<vlan>\d{1,4})[^\n\r\d(){};=]{1,32})?(?<address>(?:10|172\.(?:1[6-9]|2\d|3[01])|192\.168)(?:\.\d{1,3}){2,3})/(?:1[2-9]|2\d|3[0-2])(?!\d)`,
    'diuy',
  ),
  weigh: ({ groups: { address = '' } }) =>
    address.split('.').length !== 4 || isCommonplace(address) ? 0 : 0.8,
  reference: 'https://csrc.nist.gov/glossary/term/network_segmentation',
};

export const examples: readonly Examples[] = [
  {
    detector: 'network-plan',
    positives: () => [
      'VLAN 120 – cardholder data – 10.20.120.0/24',
      'DMZ: 172.24.8.0/23',
      'the DMZ is 10.64.12.0/22 behind the second firewall',
      'Subnetz Labor 10.87.40.0/24',
      'sous-réseau des guichets : 10.41.6.0/24',
      'subred de pagos 172.29.16.0/20',
      'VLAN 310 voice: 10.77.31.0/24',
      '子网 核心 10.66.18.0/24',
      'サブネット 勘定系 172.21.4.0/22',
    ],
    negatives: () => [
      'VLAN 10',
      'subnet 192.168.1.0/24',
      'subnet 10.0.0.0/8',
      'a DMZ separates two networks',
      'subnet_id = aws_subnet.main.id',
      'subnet 10.0.1.0/24',
      'vlan 4094 is the last',
      'DMZ: 203.0.113.0/24',
    ],
  },
];
