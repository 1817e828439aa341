import type { LocalizedText } from "@jobcoach/core";

/** What went wrong with a request: its status, a title that is always the same, and what to do. */
export interface ProblemType {
  readonly status: number;
  readonly title: LocalizedText;
  readonly detail: LocalizedText;
}
