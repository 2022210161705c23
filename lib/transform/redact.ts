import type { Edit } from '@/lib/core/edit';
import type { Finding } from '@/lib/core/finding';
import type { Vault } from '@/lib/vault/vault';

/**
 * One edit per finding: the placeholder that its value has in this conversation. What stands around a finding stays, so
 * that an address keeps its host and a header its name.
 */
export function redact(text: string, findings: readonly Finding[], vault: Vault): Edit[] {
  vault.reserve(text);
  return findings.map(({ start, end, entityType }) => ({
    start,
    end,
    text: vault.placeholderFor(entityType, text.slice(start, end)),
  }));
}
