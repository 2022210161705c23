import type { Detector, Examples } from '../detector';
import { fake } from '../fake';
import { lazily } from '../pattern';
import { weighPassword } from './credentials';
import { changeOnService } from './rotations';
import { commandStatements } from './statements/commands';
import { deviceStatements } from './statements/devices';
import { fileStatements } from './statements/files';
import { languageStatements } from './statements/languages';
import type { Statement } from './statements/statement';

const STATEMENTS = [...languageStatements, ...deviceStatements, ...commandStatements, ...fileStatements];

const REAL = /\d|[!#%^&*+=@]|[a-z][A-Z].*[a-z]/;
const KNOWN = /^(?:public|private|community|encryption|required|ascii-text|nopass)$/i;

const detectorOf = ({ id, label, keywords, rest, reference }: Statement): Detector => ({
  id,
  kind: 'secret.statement-password',
  entityType: 'PASSWORD',
  label,
  severity: 'critical',
  anchor: { keywords, behind: { whole: 0 } },
  pattern: lazily(rest, 'diy'),
  weigh: ({ value }) => (KNOWN.test(value) || !REAL.test(value) ? 0 : weighPassword(0.88, value)),
  reference,
  rotation: changeOnService,
});

export const statementPasswords: readonly Detector[] = STATEMENTS.map(detectorOf);

export const examples: readonly Examples[] = STATEMENTS.map(({ id, positives, negatives }) => ({
  detector: id,
  positives: () => positives(`Kr4${fake('base62', 10, id.length)}7`),
  negatives: () => negatives,
}));
