import { type Tally, tallyOfFuzz, tallyOfPlaywright, tallyOfVitest } from './tally';

/** One step of `npm test`: a script of package.json. */
export interface Stage {
  readonly script: string;
  /** What the script gets in addition, so that it leaves a report to count. */
  readonly args: readonly string[];
  /** Where its report stands and how it is counted; a stage without one proves something or stops the run. */
  readonly report: { readonly file: string; readonly count: (json: unknown) => Tally } | null;
}

const gate = (script: string): Stage => ({ script, args: [], report: null });

const UNIT = 'artifacts/unit.json';
/** Named in playwright.config.ts, which always writes it. */
const BROWSER = 'artifacts/browser.json';
const FUZZ = 'artifacts/fuzz.json';

export const STAGES: readonly Stage[] = [
  gate('browser'),
  gate('browser:firefox'),
  gate('check'),
  gate('build'),
  gate('build:enterprise'),
  gate('build:firefox'),
  {
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    report: { file: UNIT, count: tallyOfVitest },
  },
  {
    script: 'test:browser',
    args: [],
    report: { file: BROWSER, count: tallyOfPlaywright },
  },
  {
    script: 'test:fuzz',
    // A short run that is the same each time; long ones with seeds of their own are for `npm run test:fuzz`.
    args: ['--seconds=30', '--seed=1', `--report=${FUZZ}`],
    report: { file: FUZZ, count: tallyOfFuzz },
  },
];
