import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** A flag's key as it is asked for: it tells what a company is about to release. */
export const featureFlag: Detector = {
  id: 'feature-flag',
  kind: 'infra.feature-flag',
  entityType: 'FLAG',
  label: 'Feature flag',
  severity: 'low',
  anchor: {
    keywords: [
      'variation(',
      'variationdetail(',
      'unleash.isenabled(',
      'flags.isenabled(',
      'useflag(',
      'usefeatureflag(',
      'isfeatureenabled(',
      'featureenabled(',
      'hasfeature(',
      'gettreatment(',
      'checkgate(',
      'usegate(',
      'feature flag ',
      'feature_flag',
      'featureflag',
      'feature-flag',
    ],
  },
  pattern:
    /(?:(?:variation(?:detail)?|isenabled|(?<!\w)useflag|usefeatureflag|isfeatureenabled|featureenabled|hasfeature|gettreatment|checkgate|usegate)\((?:[\w.]{1,30},\s{0,2})?|(?:unleash|flags)\.isenabled\(|feature[ _-]?flag(?:[_-]?(?:key|name))?["'`]?\s{0,3}[:=]?\s{0,3})["'`](?<value>[a-z][a-z0-9]{1,30}(?:[-_.][a-z0-9]{1,30}){1,8})["'`]/diy,
  weigh: ({ value }) =>
    isManualName(value) ||
    /^(?:feature|flag|key|bool|string|some|new)[-_.](?:flag|key|name|\d|feature|x)|flag[-_]?key|toggle-?name/i.test(
      value,
    )
      ? 0
      : 0.6,
  reference: 'https://launchdarkly.com/docs/sdk/features/evaluating',
};

export const examples: readonly Examples[] = [
  {
    detector: 'feature-flag',
    positives: () => [
      'client.variation("instant-payout-limit", user, false)',
      'unleash.isEnabled("claims.fraud-score-v3")',
      "const on = useFlag('northbank-crypto-custody');",
      'ldClient.boolVariation("triage_ai_summary", ctx, false)',
      'feature flag "premium-tier-rollout" is on for 5 %',
      "feature_flag: 'ledger-dual-write'",
      'statsig.checkGate("mortgage_fast_track")',
      "client.getTreatment('kyc-video-ident')",
    ],
    negatives: () => [
      'client.variation("my-flag", user, false)',
      'feature flag for the new page',
      'variation(flagKey, user)',
      'useFlag("flag-key")',
      'featureFlag: true',
      'unleash.isEnabled("DemoToggle")',
      'font-variation(0)',
      'getTreatment("FEATURE_FLAG_NAME")',
    ],
  },
];
