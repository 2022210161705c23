import { bannedImports } from './banned-imports';
import { inEgress, inEveryLayer, inOutbound, inPlatform, inPureLayers } from './banned-names';
import { isPure, LAYERS, type Layer, pathOf } from './layers';
import { OUTBOUND } from './outbound';

const filesOf = (layer: Layer): readonly string[] => [
  `${pathOf(layer)}.ts`,
  `${pathOf(layer)}/**/*.{ts,tsx}`,
];

const PLUGINS = ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y'];

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
  // Hidden characters are what the product looks for.
  'no-control-regex': 'off',
  // Code points are what's meant, where a string is spread.
  'typescript/no-misused-spread': 'off',
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
  // A fixture that needs no other is declared with an empty pattern.
  'no-empty-pattern': 'off',
  // The second argument names the case that failed.
  'vitest/valid-expect': ['error', { maxArgs: 2 }],
  'vitest/require-to-throw-message': 'off',
};

/** The replicas are built as their sites are, habits included. */
const IN_REPLICAS = {
  'jsx-a11y/control-has-associated-label': 'off',
  'jsx-a11y/no-autofocus': 'off',
  'jsx-a11y/no-static-element-interactions': 'off',
  'react/immutability': 'off',
  'jsx-a11y/click-events-have-key-events': 'off',
  'jsx-a11y/interactive-supports-focus': 'off',
  'jsx-a11y/prefer-tag-over-role': 'off',
  'react/exhaustive-deps': 'off',
  'react/refs': 'off',
};

/** What `.oxlintrc.json` holds; a later override replaces an earlier one's setting of the same rule. */
export const lintConfig = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: PLUGINS,
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
    { files: ['tests/**/*.{ts,tsx}'], plugins: [...PLUGINS, 'vitest'], rules: IN_TESTS },
    { files: ['tests/replicas/**/*.{ts,tsx}'], rules: IN_REPLICAS },
  ],
};
