import { changesSince } from "./git.ts";

/** What the freshness of a result is judged by; a result of code that was not committed speaks about no commit. */
export interface ProofResult {
  readonly commit: string;
  readonly held?: boolean;
  readonly uncommitted?: readonly string[];
}

export type Freshness =
  | { readonly state: "fresh" }
  | { readonly state: "old"; readonly why: string }
  /** The history here does not hold the commit, as in a shallow clone. */
  | { readonly state: "unknown"; readonly why: string };

/** Whether a result speaks about the code as it is: it held, and no commit after its own changed what it covers. */
export function freshnessOf(result: ProofResult | undefined, covers: readonly string[], folder = "."): Freshness {
  if (result === undefined) return old("it was never proved");
  if (result.held === false) return old("it did not hold");
  if (result.uncommitted !== undefined) return old("it was proved of code that was not committed");
  const changes = changesSince(result.commit, covers, folder);
  if (changes === undefined) return { state: "unknown", why: `commit ${result.commit} is not in the history here` };
  if (changes.length === 0) return { state: "fresh" };
  const count = changes.length === 1 ? "1 commit" : `${changes.length} commits`;
  return old(`what it covers changed after ${result.commit}, in ${count}`);
}

const old = (why: string): Freshness => ({ state: "old", why });
