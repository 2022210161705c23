import type { ToInspector } from './protocol';
import type { Wire } from './wire';

/** How a connection to the inspecting context comes about. Rejects with `orphaned` in its message when it never will. */
export type Connect = () => Promise<Wire>;

/** The one connection to the inspecting context, made when it's needed and anew when it's lost. */
export interface Line {
  readonly dial: () => Promise<Wire>;
  /** Says what matters only to who is there already. */
  readonly tell: (message: ToInspector) => void;
  /** Forgets a connection that has failed, unless there's another by now. */
  readonly drop: (failed: Promise<Wire>) => void;
  /** Gives a connection up that is open and dead: whoever tries again gets another. */
  readonly hangUp: () => void;
}

/** @param onLost called when nothing more will come over the connection that there was. */
export function createLine(
  connect: Connect,
  onMessage: (message: unknown) => void,
  onLost: () => void,
): Line {
  let line: Promise<Wire> | null = null;
  const drop = (failed: Promise<Wire> | null) => {
    if (line === failed) line = null;
  };
  return {
    dial: () => {
      if (line) return line;
      const dialled = connect().then((made) => {
        made.onMessage(onMessage);
        made.onClose(() => {
          drop(dialled);
          onLost();
        });
        return made;
      });
      line = dialled;
      return dialled;
    },
    tell: (message) => void line?.then((open) => open.post(message)).catch(() => {}),
    drop,
    hangUp: () => {
      const silent = line;
      drop(silent);
      silent?.then((wire) => wire.close()).catch(() => {});
      onLost();
    },
  };
}
