import type { MessageKey } from '../text';

/**
 * What has to be said after the extension was updated, disabled or removed while its page stayed open. The browser then
 * answers no question of this page's scripts any more, so these texts are read while it still does.
 */
export const FAREWELL: readonly MessageKey[] = [
  'locale',
  'direction',
  'extensionName',
  'status_open',
  'status_not_protected',
  'status_line_not_protected',
  'status_why',
  'reasonOrphaned',
  'ways_in',
  'way_in_paste',
  'way_in_typing',
  'way_in_drop',
  'way_in_file',
  'way_in_send',
  'way_in_request',
  'covered',
  'not_covered',
  'reload_page',
  'reload_helps',
  'updated_title',
  'updated_body',
  'not_now',
  'key_escape',
  'files_one',
  'files_other',
  'files_body',
  'files_list',
  'file_held_orphaned',
  'going_to',
  'account_unknown',
  'account_temporary',
  'close',
];
