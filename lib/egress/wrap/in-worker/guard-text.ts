import { asJson } from '../../pristine';
import { askPage } from './ask-page';
import { closeRest } from './close-rest';
import { ensureNative, RELIED_ON } from './ensure-native';
import { guardFetch } from './guard-fetch';
import { guardScripts } from './guard-scripts';
import { guardXhr } from './guard-xhr';
import { workerLanguage } from './language';

/**
 * The guard that runs in a worker before its script, as text. What leaves by `fetch` and XMLHttpRequest is asked about in the
 * page; what can't be asked about is taken away, or fails. Each of its functions runs there without the module that it stands
 * in: it uses nothing but its arguments and the worker's globals. In strict mode, or a stack trace would hand the script the functions
 * that it's called by: https://v8.dev/docs/stack-trace-api#customizing-stack-traces
 *
 * @returns a function that gives the text to run there.
 * - `address`: the worker's.
 * - `scope`: what names its scope in the text. In a script that is `this`, which unlike `self` no declaration hides.
 */
export function guardText(): (address: string, scope: 'this' | 'self') => string {
  const ensure = `(${ensureNative.toString()})`;
  const names = asJson(RELIED_ON);
  const language = workerLanguage.toString();
  const asking = askPage.toString();
  const guards = [guardFetch, guardXhr, guardScripts, closeRest]
    .map((guard) => `(${guard.toString()})(language,asking);`)
    .join('');
  return (address, scope) =>
    `(()=>{"use strict";${ensure}(${scope},${names});const language=(${language})(${scope},${asJson(address)}),asking=(${asking})(language);${guards}})();`;
}
