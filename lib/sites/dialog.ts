/**
 * A dialog that may hold a composer, told by what stands in it, because its name is in the user's language: one with tabs,
 * switches or fields to fill in is for settings, searching or signing in.
 */
export const CHAT_DIALOG =
  ':is(dialog, [role="dialog"]):not(:has([role="tab"], [role="switch"], select, input:not([type="file"], [type="hidden"])))';
