import type { LocalizedText } from "@jobcoach/core";
import type { Citation } from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { citationText } from "./citation-text.ts";

/** A heading with an empty line before it. */
export const heading = (text: LocalizedText, { say, paint }: Call): string[] => ["", `  ${paint("strong", say(text))}`];

/** A source on lines of its own, with its address. */
export const sourceLines = (citation: Citation, indent: string, call: Call): string[] => [
  ...paragraph(indent, citationText(citation, call.language), call.width),
  indent + call.paint("quiet", citation.url),
];
