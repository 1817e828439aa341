import type { Rule } from "@jobcoach/core";
import { prefixOf } from "../xml/local-name.ts";
import type { XmlHandlers } from "../xml/xml-scanner.ts";
import { readExcelText } from "./excel-text.ts";
import type { WorkbookLimits } from "./limits.ts";

/** The texts that cells refer to by number; a text that may not be used is replaced by what is wrong with it. */
export interface SharedTexts {
  readonly texts: (string | Rule)[];
  /** Whether there are more than allowed; then the list is not complete. */
  isTooLarge: boolean;
}

/** Collects the shared texts: all runs of a rich text together, without phonetic readings. */
export function sharedTextHandlers(found: SharedTexts, limits: WorkbookLimits): XmlHandlers {
  let prefix = "";
  let text = "";
  let total = 0;
  let capturing = false;
  let phoneticDepth = 0;
  return {
    open(name, _attributes, depth) {
      if (depth === 1) prefix = prefixOf(name);
      if (depth === 2) text = "";
      if (name === `${prefix}rPh`) phoneticDepth = depth;
      capturing = name === `${prefix}t` && phoneticDepth === 0;
    },
    close(_name, depth) {
      capturing = false;
      if (depth === phoneticDepth) phoneticDepth = 0;
      if (depth !== 2 || found.isTooLarge) return;
      found.texts.push(readExcelText(text, limits.maxCellLength));
      total += text.length;
      found.isTooLarge = total > limits.maxSharedLength || found.texts.length > limits.maxSharedTexts;
    },
    text(content) {
      if (capturing && text.length <= limits.maxCellLength) text += content;
    },
  };
}
