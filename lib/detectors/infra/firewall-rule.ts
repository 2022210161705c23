import type { Detector, Examples } from '../detector';
import { isCommonplace } from './commonplace-address';

const ADDRESS =
  /(?<![\d.])(?:10|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d{1,3}){2,3}(?![\d.])/g;
/** Zones by their own names; every firewall has a trusted side and one that isn't. */
const ZONES = /from-zone (?!(?:un)?trust\b|any\b)[\w-]+ to-zone (?!(?:un)?trust\b|any\b)[\w-]+/i;

const namesNetwork = (rule: string): boolean =>
  ZONES.test(rule) ||
  (rule.match(ADDRESS) ?? []).some((address) => address.split('.').length === 4 && !isCommonplace(address)) ||
  // A whole network of one's own; the ranges of RFC 1918 themselves and the usual ones of clusters are everybody's.
  /(?<![\d.])10\.(?!0\.|1\.|10\.|42\.|43\.|96\.|244\.|100\.|128\.)\d{1,3}\.0\.0\/(?:1\d|2\d)/.test(rule);

/** What a firewall lets through: a rule with addresses or zones of one's own network. */
export const firewallRule: Detector = {
  id: 'firewall-rule',
  kind: 'infra.architecture',
  entityType: 'FIREWALL_RULE',
  label: 'Firewall rule',
  severity: 'medium',
  anchor: {
    keywords: [
      'iptables -',
      'ip6tables -',
      'ufw allow',
      'ufw deny',
      'nft add rule',
      'ip saddr',
      'ip daddr',
      'access-list ',
      'permit tcp',
      'permit udp',
      'permit ip ',
      'deny tcp',
      'deny udp',
      'deny ip ',
      'firewall-cmd -',
      'advfirewall',
      'new-netfirewallrule',
      'cidr_blocks',
      'cidr_ipv4',
      'cidrip',
      'source_ranges',
      'source-ranges',
      'source_address_prefix',
      'sourceaddressprefix',
      'authorize-security-group',
      'from-zone ',
    ],
  },
  pattern: /(?<![\w-])[\w-]{2,30}[^\n\r]{0,220}/dy,
  keep: (value) => value.replace(/["'`\s)|*/<>]+$/, '').length,
  weigh: ({ value }) => (namesNetwork(value) ? 0.85 : 0),
  reference: 'https://www.netfilter.org/documentation/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'firewall-rule',
    positives: () => [
      'iptables -A FORWARD -s 10.20.30.0/24 -d 10.87.4.12 -p tcp --dport 1521 -j ACCEPT',
      'ufw allow from 172.24.8.0/22 to any port 5432',
      'ip saddr 10.130.4.0/24 ip daddr 10.130.9.17 tcp dport 443 accept',
      'access-list 110 permit tcp host 10.64.7.21 any eq 22',
      'cidr_blocks = ["10.87.16.0/20"]',
      '"CidrIp": "172.29.14.0/24"',
      'set security policies from-zone CARDHOLDER to-zone OFFICE policy deny-all',
      'aws ec2 authorize-security-group-ingress --group-id sg-1 --cidr 10.77.0.0/16 --port 3389',
      'permit tcp 10.12.44.0 0.0.0.255 host 10.12.60.9 eq 1433',
    ],
    negatives: () => [
      'iptables -A INPUT -s 192.168.1.0/24 -j ACCEPT',
      'ufw allow 22/tcp',
      'cidr_blocks = ["0.0.0.0/0"]',
      'cidr_blocks = ["10.0.0.0/16"]',
      'access-list 1 permit any',
      'from-zone trust to-zone untrust',
      'iptables -L -n',
      'cidr_blocks = var.allowed',
      'access-list 10 permit 10.0.0.0 0.255.255.255',
    ],
  },
];
