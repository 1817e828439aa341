import { findingOf } from "@jobcoach/core";
import { chunksOf, delimitedRules, type Encoding } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

const LONGEST_LINE = 65_536;
const LINE_END = /\r\n|\n|\r/;
const REPLACED = "\ufffd";

/**
 * The lines of a text of any length in batches, blank ones left out, in constant memory. A line that is too long or holds a
 * character that cannot be read is rejected with a finding.
 */
export async function* readTextLines(
  file: Blob,
  encoding: Encoding,
  context: ReadContext,
): AsyncGenerator<readonly TextLine[]> {
  // Streaming mode throughout: without it Node 20 decodes windows-1252 as Latin-1.
  const decoder = new TextDecoder(encoding);
  let rest = "";
  let line = 0;
  let skipping = false;

  function reject(rule: keyof typeof delimitedRules, parameters: { limit: number } | { encoding: string }) {
    context.onFinding(findingOf(delimitedRules[rule], { line }, parameters));
    context.onRejectedRecord(1);
  }

  function take(text: string): readonly TextLine[] {
    line++;
    if (skipping) {
      skipping = false;
    } else if (text.length > LONGEST_LINE) {
      reject("line-too-large", { limit: LONGEST_LINE });
    } else if (text.includes(REPLACED)) {
      reject("unreadable-character", { encoding });
    } else if (text.trim() !== "") {
      return [{ line, text }];
    }
    return [];
  }

  for await (const chunk of chunksOf(file)) {
    rest += decoder.decode(chunk, { stream: true });
    // A line end of two characters may be cut between two pieces.
    const held = rest.endsWith("\r") ? "\r" : "";
    const lines = rest.slice(0, rest.length - held.length).split(LINE_END);
    rest = (lines.pop() ?? "") + held;
    const batch = lines.flatMap(take);
    if (batch.length > 0) yield batch;
    if (rest.length <= LONGEST_LINE) continue;
    if (!skipping) {
      line++;
      reject("line-too-large", { limit: LONGEST_LINE });
      line--;
    }
    skipping = true;
    rest = held;
  }
  const last = (rest + decoder.decode()).split(LINE_END).flatMap(take);
  if (last.length > 0) yield last;
}
