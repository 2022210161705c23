import { asJson } from '../../pristine';
import { askPage } from './ask-page';
import { closeRest } from './close-rest';
import { guardFetch } from './guard-fetch';
import { guardScripts } from './guard-scripts';
import { guardXhr } from './guard-xhr';
import { workerLanguage } from './language';

/**
 * The guard that runs in a worker before its script, as text. What leaves by `fetch` and XMLHttpRequest is asked about in the
 * page; what can't be asked about is taken away, or fails. Each of its functions runs there without the module that it stands
 * in: it uses nothing but its arguments and the worker's globals.
 *
 * @returns a function of the worker's address that gives the text to run there.
 */
export function guardText(): (address: string) => string {
  const language = workerLanguage.toString();
  const asking = askPage.toString();
  const guards = [guardFetch, guardXhr, guardScripts, closeRest]
    .map((guard) => `(${guard.toString()})(language,asking);`)
    .join('');
  return (address) =>
    `{const language=(${language})(self,${asJson(address)}),asking=(${asking})(language);${guards}}`;
}
