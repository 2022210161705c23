import { render } from 'preact';
import { adopt } from '../adopt';
import { TextContext } from '../text-context';
import themeCss from '../theme.css?inline';
import { Popup } from './popup';
import popupCss from './popup.css?inline';
import type { PopupHost } from './state';

/** Draws the popup into the document's body, and again on every change. */
export function mountPopup(document: Document, host: PopupHost, signal: AbortSignal): void {
  adopt(document, [themeCss, popupCss]);
  document.documentElement.lang = host.t('locale');
  document.title = host.t('extensionName');
  host.watch((state) => {
    render(
      <TextContext.Provider value={host.t}>
        <Popup state={state} onReload={() => host.reloadTab()} onGrant={() => host.grantAccess()} />
      </TextContext.Provider>,
      document.body,
    );
  }, signal);
}
