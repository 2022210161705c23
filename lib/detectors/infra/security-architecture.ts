import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { sentenceAt } from './own-systems';

/** Weaknesses and ways through, and what stands where: the facts an attacker would ask for. */
const detail = lateRegExp(
  String.raw`(?<!\p{L})(?:port|vlan|zone|tcp|udp|any-any|allows?|permits?|trusts?|terminates?|bypass\p{L}{0,3}|disabled|unencrypted|plain ?text|flat|without|no mfa|not (?:inspected|encrypted|logged|segmented|monitored|enforced)|reachable|exposed|open to|sits|stands|behind|between|single|only|signed by|replicates?|erlaubt|hinter|zwischen|ohne|deaktiviert|unverschlüsselt|autorise|derrière|entre|sans|désactivé|permite|detrás|sin|desactivad\p{L}|atrás|sem|desativad\p{L}|consente|dietro|tra|senza|disattivat\p{L}|achter|tussen|zonder|za|bez|między)(?!\p{L})|за |без |между|открыт|后面|之间|允许|没有|の間|背後|許可|なし|뒤|사이|허용|없이`,
  'iu',
);

/** Parts of a defence, as one speaks of one's own. */
const PARTS = String.raw`(?:outer |inner |main |core |production |prod |internal |perimeter |corporate |edge )?(?:firewalls?|waf|vpn|dmz|bastion|jump ?(?:host|box|server)s?|siem|hsms?|ids|ips|edr|domain controllers?|active directory|threat model|trust boundar(?:y|ies)|network segmentation|security architecture|pam|proxy|vault cluster|identity provider|backup network)`;

/** How one's own security is built, told in a sentence. */
export const securityArchitecture: Detector = {
  id: 'security-architecture',
  kind: 'infra.architecture',
  entityType: 'ARCHITECTURE',
  label: "Description of one's own security",
  severity: 'medium',
  anchor: {
    keywords: [
      ...[
        'firewall',
        'waf',
        'vpn',
        'dmz',
        'bastion',
        'jump',
        'siem',
        'hsm',
        'edr',
        'domain controller',
        'active directory',
        'threat model',
        'trust boundar',
        'network segment',
        'security architecture',
        'identity provider',
        'outer firewall',
        'inner firewall',
        'main firewall',
        'core firewall',
        'internal firewall',
        'perimeter firewall',
        'production vpn',
        'corporate vpn',
        'corporate proxy',
      ].map((part) => `our ${part}`),
      'unsere firewall',
      'unserer firewall',
      'unser vpn',
      'unsere dmz',
      'notre pare-feu',
      'notre vpn',
      'notre dmz',
      'nuestro firewall',
      'nuestro cortafuegos',
      'nuestra dmz',
      'nuestra vpn',
      'nosso firewall',
      'nossa vpn',
      'nossa dmz',
      'nostro firewall',
      'nostra vpn',
      'nostra dmz',
      'onze firewall',
      'onze vpn',
      'onze dmz',
      'nasz firewall',
      'nasza sieć',
      'наш файрвол',
      'наш межсетевой экран',
      '我们的防火墙',
      '我们的vpn',
      '当社のファイアウォール',
      '弊社のファイアウォール',
      '우리 방화벽',
    ],
  },
  pattern: lazily(
    String.raw`(?<!\p{L})(?:our ${PARTS}|(?:unsere[rn]?|unser) (?:firewall|vpn|dmz)|notre (?:pare-feu|vpn|dmz)|nuestr[oa] (?:firewall|cortafuegos|dmz|vpn)|noss[oa] (?:firewall|vpn|dmz)|nostr[oa] (?:firewall|vpn|dmz)|onze (?:firewall|vpn|dmz)|nasza? (?:firewall|sieć)|наш (?:файрвол|межсетевой экран)|我们的(?:防火墙|vpn)|(?:当|弊)社のファイアウォール|우리 방화벽)(?:[^\n\r.?。？]|\.(?=\S)){4,200}`,
    'diuy',
  ),
  keep: (value) => value.replace(/["'\x60\s)|*/<>]+$/, '').length,
  weigh: ({ text, start, end, value }) => {
    const { asks } = sentenceAt(text, start, end);
    return asks || !detail().test(value) ? 0 : 0.65;
  },
  reference: 'https://csrc.nist.gov/glossary/term/security_architecture',
};

export const examples: readonly Examples[] = [
  {
    detector: 'security-architecture',
    positives: () => [
      'Our outer firewall allows any-any from the branch offices to the core.',
      'Our WAF is disabled on the partner gateway since the migration.',
      'Unsere Firewall erlaubt RDP aus dem Gäste-WLAN.',
      'Notre pare-feu autorise le port 3389 depuis les agences.',
      'Nuestra DMZ está detrás de un solo equipo sin redundancia.',
      'Our threat model lists two trust boundaries: the branch tunnel and the HSM, which sits behind the batch network.',
      'Il nostro firewall consente SMB tra gli uffici e la produzione.',
      '我们的防火墙允许办公网直接访问核心系统',
      'Our HSM is reachable from the batch subnet on port 9004.',
    ],
    negatives: () => [
      'How should we configure our firewall to allow HTTPS?',
      'What should our threat model contain?',
      'Our firewall is great.',
      'A firewall sits between two networks.',
      'Configure your VPN without a certificate.',
      'our VPN is slow today',
      'Wie sichern wir unsere Firewall ohne Ausfall ab?',
      'the WAF is disabled by default',
    ],
  },
];
