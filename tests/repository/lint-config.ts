import { bannedImports } from './banned-imports';
import { inEgress, inEveryLayer, inOutbound, inPlatform, inPureLayers } from './banned-names';
import { isPure, LAYERS, type Layer, pathOf } from './layers';
import { OUTBOUND } from './outbound';

const filesOf = (layer: Layer): readonly string[] => [
  `${pathOf(layer)}.ts`,
  `${pathOf(layer)}/**/*.{ts,tsx}`,
];

const EVERYWHERE = {
  'import/no-cycle': ['error', { ignoreTypes: false }],
  'import/no-self-import': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-type-imports': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/await-thenable': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/switch-exhaustiveness-check': 'error',
  // The tripwire keeps pristine methods apart from their objects on purpose.
  'typescript/unbound-method': 'off',
  eqeqeq: 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
};

const IN_PRODUCT = {
  ...inEveryLayer,
  'no-console': 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
};

const IN_TESTS = {
  'vitest/no-focused-tests': 'error',
  'vitest/no-disabled-tests': 'error',
};

/** What `.oxlintrc.json` holds; a later override replaces an earlier one's setting of the same rule. */
export const lintConfig = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'vitest', 'react', 'jsx-a11y'],
  categories: { correctness: 'error' },
  rules: EVERYWHERE,
  overrides: [
    { files: LAYERS.flatMap(filesOf), rules: IN_PRODUCT },
    { files: LAYERS.filter(isPure).flatMap(filesOf), rules: inPureLayers },
    { files: filesOf('egress'), rules: inEgress },
    { files: filesOf('platform'), rules: inPlatform },
    { files: [OUTBOUND], rules: inOutbound },
    { files: filesOf('cli'), rules: { 'no-console': 'off' } },
    ...LAYERS.map((layer) => ({ files: filesOf(layer), rules: bannedImports(layer) })),
    { files: ['tests/**/*.{ts,tsx}'], rules: IN_TESTS },
  ],
};
