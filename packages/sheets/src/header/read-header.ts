import { type Finding, findingOf, type Rule } from "@jobcoach/core";
import { columnLetter } from "./column-letter.ts";
import { headerRules } from "./rules.ts";
import { safeHeader } from "./safe-header.ts";

/** The names of the columns, and what is wrong with them. */
export interface Header {
  /** One name per column, in order: cleaned of outer spaces and invisible characters, in Unicode form NFC. */
  readonly names: readonly string[];
  readonly findings: Finding[];
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu;
const SPACES = /\s+/gu;
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const NAME_AT_MOST = 200;

/**
 * Reads the header row. Two names that differ only in capitals count as double; blank cells at the end of the row are no
 * columns and say nothing. Columns keep their place whatever is wrong with their name.
 */
export function readHeader(cells: readonly string[], line: number): Header {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const width = cells.findLastIndex((cell) => clean(cell) !== "") + 1;
  if (width === 0) findings.push(findingOf(headerRules["no-header"], { line }));

  const names = cells.slice(0, width).map((cell, index) => {
    const name = clean(cell);
    const key = name.toLowerCase();
    const report = (rule: Rule) => {
      const column = safeHeader(name, index, cells);
      findings.push(findingOf(rule, { line, column }, { column, letter: columnLetter(index) }));
    };
    if (name === "") report(headerRules["empty-name"]);
    else if (name.length > NAME_AT_MOST) report(headerRules["long-name"]);
    else if (RESERVED.has(key)) report(headerRules["reserved-name"]);
    else if (seen.has(key)) report(headerRules["duplicate-name"]);
    if (isSoiled(cell)) report(headerRules["invisible-character"]);
    seen.add(key);
    return name;
  });
  return { names, findings };
}

const clean = (cell: string) => cell.replace(INVISIBLE, removed).replace(SPACES, " ").trim().normalize("NFC");

/** Line breaks and tabs inside a name stand for a space; other invisible characters for nothing. */
const removed = (character: string) => (/\s/u.test(character) && character !== "\ufeff" ? " " : "");

const isSoiled = (cell: string) => (cell.match(INVISIBLE) ?? []).some((character) => removed(character) === "");
