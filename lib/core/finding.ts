import type { Severity } from './vocabulary';

export type Family = 'secret' | 'pii' | 'infra' | 'data' | 'log' | 'injection' | 'other';

/** A half-open range of UTF-16 code units in the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A detector's hit. Holds no value: whoever has the text can cut it out, nobody else should. */
export interface Finding extends Span {
  /** `family.thing`, for example `secret.aws-access-key`. */
  readonly kind: `${Family}.${string}`;
  /** The stem of the placeholder that stands for the value, for example `AWS_KEY`. */
  readonly entityType: string;
  readonly severity: Severity;
  /** 0 to 1. Below FIRM the finding is slight. */
  readonly confidence: number;
  readonly detectorId: string;
}

/**
 * From here on a finding holds a text back. A slighter one (a printed example, an address that every router has, a number
 * plate in no company) holds nothing; it is only told and replaced in a text that something firm holds.
 */
const FIRM = 0.5;

export const isFirm = ({ confidence }: Finding): boolean => confidence >= FIRM;

/** The confidence of what is slight. */
export const SLIGHT = 0.3;

/** How a provider's secret is revoked. Shown to the user; nothing of ours ever calls it. */
export interface Rotation {
  readonly provider: string;
  /** The provider's own page for revoking or rolling the credential. */
  readonly url: string;
  readonly steps: readonly string[];
}

/** A finding as it may be shown outside the inspecting context: the value is masked, the offset is a line. */
export interface MaskedFinding {
  readonly kind: string;
  readonly entityType: string;
  readonly severity: Severity;
  /** In the words of the user, for example "AWS access key". */
  readonly label: string;
  /** At most the first and last two characters, never more than a quarter of the value. */
  readonly masked: string;
  /** 1-based, in the part that holds it. */
  readonly line: number;
  /** It ends with its line: what comes after it, in another request, may go on with it. */
  readonly last: boolean;
  readonly part: number;
  readonly rotation?: Rotation | undefined;
}
