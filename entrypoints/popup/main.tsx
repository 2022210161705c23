import { mountPopup } from '@/components/popup/mount';
import { popupHost } from './host';

mountPopup(document, popupHost, new AbortController().signal);
