import type { Detector } from '../detector';
import { firewallRule } from './firewall-rule';
import { networkPlan } from './network-plan';
import { ownVulnerability, unpatched } from './own-vulnerability';
import { affectedHost, pentestFinding, scannerOutput } from './pentest-finding';
import { securityArchitecture } from './security-architecture';

/** How one's own systems are defended, and where they aren't: what a policy may treat like a secret. */
export const securityDetails: readonly Detector[] = [
  firewallRule,
  networkPlan,
  securityArchitecture,
  ownVulnerability,
  unpatched,
  affectedHost,
  pentestFinding,
  scannerOutput,
];
