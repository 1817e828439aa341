import type { LocalizedText } from "../values/localized-text.ts";
import type { Citation } from "./citation.ts";
import type { ParameterStatus } from "./parameter.ts";

/** Why something was not computed or not granted; codes are kebab-case, public and stable. */
export interface Reason {
  readonly code: string;
  readonly text: LocalizedText;
  /** The parameter that may not be computed with, and why. */
  readonly parameter?: string;
  readonly status?: ParameterStatus;
  /** The input that cannot be used. */
  readonly input?: string;
  readonly citation?: Citation;
}
