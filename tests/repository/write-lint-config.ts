import { writeFileSync } from 'node:fs';
import { lintConfig } from './lint-config';

/** `npm run rules` writes the linter's configuration, so that nobody edits two hundred lines by hand. */
writeFileSync('.oxlintrc.json', `${JSON.stringify(lintConfig, null, 2)}\n`);
