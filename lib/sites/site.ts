/**
 * A site as data: where its composers are, how they send, which requests carry what the user wrote.
 * Selectors are tried in order inside the live page at the moment of use; no node is kept.
 */

/** One way to recognise an element. The name of the one that matched is reported, so that drift is seen. */
export interface Candidate {
  readonly name: string;
  readonly css: string;
  /** Matches a page that has changed: the field is guarded, but what else the adapter knows of the page may be out of date. */
  readonly drifted?: true;
}

/** A request that carries user text. */
export interface Endpoint {
  /** `send`: the user sent it. `draft`: the page sends it by itself while the user types. `upload`: files and their names. */
  readonly purpose: 'send' | 'draft' | 'upload';
  readonly method: 'POST' | 'PUT';
  /** Tested against the URL's path. Matches a family of paths: sites move their endpoints more often than they rename them. */
  readonly path: RegExp;
  /** Leaves that hold what the user wrote, as paths with `*` for one segment and a trailing `**` for any tail. */
  readonly userFields: readonly string[];
}

export interface Site {
  readonly id: string;
  readonly name: string;
  /** Host names, without a wildcard. */
  readonly hosts: readonly string[];
  /** The main composer. */
  readonly composers: readonly Candidate[];
  /** Fields in which an earlier message is edited. */
  readonly editFields: readonly Candidate[];
  /** What looks like a composer and isn't: never read, never held. */
  readonly decoys: readonly string[];
  /** What sends, searched inside the composer's form (or the nearest frame around it). */
  readonly sendButtons: readonly Candidate[];
  /** The frame in which a composer's own buttons stand, nearest first. */
  readonly frames: readonly string[];
  /** What sends an edited message, searched inside the turn that is edited. */
  readonly saveButtons: readonly Candidate[];
  readonly turns: readonly string[];
  /** The event that hands released files of a paste on: some editors drop those of a paste that isn't the user's own. */
  readonly pastedFiles: 'paste' | 'drop';
  readonly endpoints: readonly Endpoint[];
  /** Fields that the page fills with tokens of its own protocol; they'd look like secrets. Exact last segments of a path. */
  readonly protocolFields: readonly string[];
  /** Cuts the conversation's id out of a path; the first group is the id. No match: a new conversation. */
  readonly conversation: RegExp;
  /** Says that a path belongs to a conversation that isn't kept. */
  readonly temporary: RegExp;
}
