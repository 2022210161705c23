import { writeFileSync } from 'node:fs';
import { detectorDocs } from './detector-docs';

/** `npm run docs` writes the page about the detectors. */
writeFileSync('docs/detectors.md', detectorDocs());
