import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCERNS } from '@/lib/core/concern';
import type { Finding } from '@/lib/core/finding';
import { ACTIONS } from '@/lib/core/vocabulary';
import { decide } from '@/policy/decide';
import { BASELINE, STRICTEST } from '@/policy/defaults';
import { policySchema } from '@/policy/schema';

const destination = { site: 'chatgpt', account: 'unknown', model: null } as const;
const finding = (entityType: string, kind: Finding['kind'] = 'pii.email'): Finding => ({
  start: 0,
  end: 1,
  kind,
  entityType,
  severity: 'medium',
  confidence: 0.9,
  detectorId: 'email',
});

describe('deciding', () => {
  it.each([
    ['none', 'allow'],
    ['context', 'minimise'],
    ['identifiers', 'redact'],
    ['log', 'local-only'],
    ['rows', 'mock'],
    ['record', 'local-only'],
    ['secret', 'block'],
  ] as const)('answers %s with %s where nothing is deployed', (concern, action) => {
    expect(decide([], concern, destination, BASELINE).action).toBe(action);
  });

  it('blocks everything while a deployed policy cannot be read', () => {
    for (const concern of CONCERNS) expect(decide([], concern, destination, STRICTEST).action).toBe('block');
  });

  it('is tightened by the rule of an entity type, and says which', () => {
    const policy = { ...BASELINE, entities: { EMAIL: 'block' as const } };
    expect(decide([finding('EMAIL')], 'identifiers', destination, policy)).toEqual({
      action: 'block',
      tightenedBy: ['EMAIL'],
    });
  });

  it('never gets milder by a rule', () => {
    const strictness = (action: (typeof ACTIONS)[number]): number => ACTIONS.indexOf(action);
    fc.assert(
      fc.property(
        fc.constantFrom(...CONCERNS),
        fc.dictionary(fc.constantFrom('EMAIL', 'PHONE'), fc.constantFrom(...ACTIONS)),
        (concern, entities) => {
          const { action } = decide([finding('EMAIL'), finding('PHONE')], concern, destination, {
            ...BASELINE,
            entities,
          });
          expect(strictness(action)).toBeGreaterThanOrEqual(strictness(BASELINE.actions[concern]));
        },
      ),
    );
  });

  it('keeps to the schema in its defaults', () => {
    expect(policySchema.safeParse(BASELINE).success).toBe(true);
    expect(policySchema.safeParse(STRICTEST).success).toBe(true);
    expect(policySchema.safeParse({ ...BASELINE, actions: { secret: 'shrug' } }).success).toBe(false);
  });
});
