/** The name of the port between a content script and the inspecting context. */
export const INSPECTOR_PORT = 'inspector';

/** Texts travel in slices, so that no single message blocks a main thread. UTF-16 code units. */
export const SLICE = 256 * 1024;

/** The longest payload that is inspected; above it a paste is refused and offered as a file. UTF-16 code units. */
export const LIMIT = 10 * 1024 * 1024;
