import type { MaskedFinding, Rotation } from '@/lib/core/finding';
import { useText } from '../text-context';

/** How to replace a secret that was exposed: once for each provider. Links open the provider's page and nothing else. */
export function Rotations({ findings }: { readonly findings: readonly MaskedFinding[] }) {
  const t = useText();
  const rotations = distinct(findings);
  if (rotations.length === 0) return null;
  return (
    <div class="block rotation">
      <h3>{t('rotation_title')}</h3>
      {rotations.map(({ provider, url, steps }) => (
        <div key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t('rotation_open', provider)}
          </a>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

/** A verdict has passed a schema that says "a string": what isn't a web address never becomes a link. */
function distinct(findings: readonly MaskedFinding[]): readonly Rotation[] {
  const byUrl = new Map<string, Rotation>();
  for (const { rotation } of findings) {
    if (rotation?.url.startsWith('https://')) byUrl.set(rotation.url, rotation);
  }
  return [...byUrl.values()];
}
