/** Called once: at once where nothing has to be waited for, with null on failure. */
export type Done<T> = (value: T | null) => void;
