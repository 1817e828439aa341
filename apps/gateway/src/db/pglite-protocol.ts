/** What the thread starts with. */
export interface PgliteStart {
  readonly folder: string;
  readonly content: Uint8Array | undefined;
}

/** What the gateway asks of the thread in which PGlite runs. */
export interface PgliteQuestion {
  readonly id: number;
  readonly sql: string;
  /** Without them there may be several statements; the rows of all are the answer. */
  readonly parameters?: readonly unknown[] | undefined;
}

/** What that thread answers; `error` carries the code of PostgreSQL, never the statement or its values. */
export type PgliteAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affectedRows: number | undefined }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string } };

/** The first message of the thread: ready, or why not. */
export type PgliteReady = { readonly ready: true } | { readonly ready: false; readonly message: string };
