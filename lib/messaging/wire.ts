/**
 * A two-way connection, whatever carries it: an extension port, a worker. Messages are unknown until a schema has read them.
 */
export interface Wire {
  /** @throws when the other end is gone. */
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, when the other end has gone away. Not called after `close`. */
  readonly onClose: (listener: () => void) => void;
  readonly close: () => void;
}
