import type { Citation } from "../law/citation.ts";
import type { LocalizedText } from "../values/localized-text.ts";

/**
 * Where the codes of a list come from: a law or regulation, a protocol (policy rules), an instrument (a questionnaire, form or
 * study), or this project, where sources have no list in common.
 */
export type CodeOrigin = "law" | "protocol" | "instrument" | "project";

/** A text that codes stand in; without `url` it has no public address. */
export type CodeSource = Omit<Citation, "url"> & Partial<Pick<Citation, "url">>;

/** A list of codes as data: each code with its label, and where the list comes from. */
export interface CodeList<Code extends string = string> {
  readonly id: string;
  readonly title: LocalizedText;
  readonly origin: CodeOrigin;
  /** The text that the codes stand in; for a list of this project the text that it follows, where there is one. */
  readonly citation?: CodeSource;
  /** `lapsed`: the text is replaced; `unknown`: nobody found the text itself. Absent where neither is so. */
  readonly status?: "lapsed" | "unknown";
  readonly note?: LocalizedText;
  readonly codes: Readonly<Record<Code, LocalizedText>>;
}

/** Whether a text is a code of the list. */
export const hasCode = <Code extends string>(list: CodeList<Code>, code: string): code is Code =>
  Object.hasOwn(list.codes, code);
