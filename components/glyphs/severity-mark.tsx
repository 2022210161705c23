import { SEVERITIES, type Severity } from '@/lib/core/vocabulary';
import type { MessageKey } from '../text';
import { useText } from '../text-context';

const NAME: Readonly<Record<Severity, MessageKey>> = {
  low: 'severity_low',
  medium: 'severity_medium',
  high: 'severity_high',
  critical: 'severity_critical',
};

/** A severity as its word and as many filled bars as its rank. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useText();
  const rank = SEVERITIES.indexOf(severity);
  return (
    <span class="severity" data-severity={severity}>
      <svg viewBox="0 0 14 12" aria-hidden="true">
        {SEVERITIES.map((name, at) => (
          <rect
            key={name}
            class={at <= rank ? 'on' : 'off'}
            x={at * 3.6}
            y={8 - at * 2.6}
            width="2.6"
            height={4 + at * 2.6}
            rx=".8"
          />
        ))}
      </svg>
      {t(NAME[severity])}
    </span>
  );
}
