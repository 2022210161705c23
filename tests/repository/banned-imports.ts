import { forbiddenTo, inWords, isPure, type Layer, pathOf } from './layers';

const TESTS = { regex: '^@/tests/', message: 'The product never imports its tests.' };

const EXTENSION_API = {
  regex: '^(?:webextension-polyfill|wxt/browser|#imports)$',
  allowTypeImports: true,
  message:
    'Only lib/platform knows the browser API; the polyfill costs 10 kB in each bundle that imports it.',
};

const HOST = {
  regex:
    '^(?:node:|wxt(?:/|$)|preact(?:/|$)|(?:fs|path|os|crypto|child_process|http|https|net|stream|zlib)(?:/|$))',
  message: 'This layer is pure: no Node, no browser, no interface.',
};

const NODE = { regex: '^node:', message: 'This runs in a browser.' };

const ZOD = { regex: '^zod(?:/|$)', message: "The page's world pays for every byte: no zod here." };

const ZOD_WHOLE = {
  name: 'zod',
  importNames: ['z'],
  message: "Write import * as z from 'zod': the named import can't be shaken and costs five times as much.",
};

/** Everything that stands beside or after a layer. `entrypoints` and `cli` only have each other. */
const order = (layer: Layer) => ({
  regex: `^@/(?:${forbiddenTo(layer).map(pathOf).join('|')})(?:/|$)`,
  message: `A layer imports only what stands before it: ${inWords}.`,
});

function host(layer: Layer) {
  if (isPure(layer)) return [HOST];
  return layer === 'cli' ? [] : [NODE];
}

export const bannedImports = (layer: Layer) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [ZOD_WHOLE],
      patterns: [
        order(layer),
        TESTS,
        ...(layer === 'platform' ? [] : [EXTENSION_API]),
        ...host(layer),
        ...(layer === 'egress' ? [ZOD] : []),
      ],
    },
  ],
});
