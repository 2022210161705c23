/** What goes beside a body: each name as often as it was set. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** What a worker's guard says to its page; with the id 0 that it has refused an address by itself. */
export type FromWorker =
  | {
      readonly id: number;
      readonly url: string;
      readonly method: string;
      readonly format: string;
      readonly headers: HeaderList;
      readonly body: Blob | '';
    }
  | { readonly id: 0; readonly url: string };

/** The answer; `body` is the one to send in the given one's place. */
export interface ToWorker {
  readonly id: number;
  readonly pass: boolean;
  readonly body: Blob | null;
}
