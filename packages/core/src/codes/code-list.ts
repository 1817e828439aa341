import type { LocalizedText } from "../values/localized-text.ts";

/** A list of codes as data: each code with its label, and where the list comes from. */
export interface CodeList<Code extends string = string> {
  readonly id: string;
  readonly title: LocalizedText;
  readonly source: string;
  readonly url?: string;
  readonly codes: Readonly<Record<Code, LocalizedText>>;
}

/** Whether a text is a code of the list. */
export const hasCode = <Code extends string>(list: CodeList<Code>, code: string): code is Code =>
  Object.hasOwn(list.codes, code);
