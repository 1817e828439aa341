import type { OpenApiDocument } from "../../apps/gateway/src/api/open-api.ts";

/**
 * A rule that a description of an API keeps. `id` is that of the Dutch REST API Design Rules (Logius, 2.2) where it begins
 * with `core/` or `modules/`; `own/` is ours.
 */
export interface DesignRule {
  readonly id: string;
  /** Where it is not kept, and in what way; empty when it is. */
  readonly check: (document: OpenApiDocument) => readonly string[];
}
