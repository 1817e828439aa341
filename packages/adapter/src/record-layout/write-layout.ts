import { encodeText, writeDelimited } from "@jobcoach/sheets";
import { fixedWidth } from "./fixed-width.ts";
import type { LayoutField, RecordLayout } from "./record-layout.ts";
import type { XmlBinding } from "./xml-names.ts";

/** The texts of records in the order of the layout, empty where there is none; records of one person stand together. */
export type RecordTexts = readonly (readonly string[])[];

/**
 * The records as XML in UTF-8. What neighbouring records share from the outermost level on stands once; an empty level and an
 * empty field are left out.
 */
export function writeXmlLayout(layout: RecordLayout, binding: XmlBinding, records: RecordTexts): Uint8Array {
  const ranges = levelRanges(layout);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<${binding.root}>`];
  const indent = (level: number) => "  ".repeat(level + 1);
  const depthOf = (texts: readonly string[]) =>
    ranges.findLastIndex(({ from, to }) => texts.slice(from, to).some(isFilled));
  let open = 0;
  let previous: readonly string[] = [];

  function closeDownTo(level: number) {
    while (open > level) lines.push(`${indent(--open)}</${binding.levels[open]?.element}>`);
  }

  for (const texts of records) {
    // The innermost level of a record is never shared, or two records would become one.
    closeDownTo(Math.max(0, Math.min(sharedLevels(ranges, previous, texts), depthOf(previous), depthOf(texts))));
    for (const [level, { from, to }] of ranges.entries()) {
      if (level < open || !texts.slice(from).some(isFilled)) continue;
      lines.push(`${indent(level)}<${binding.levels[level]?.element}>`);
      open = level + 1;
      for (const [name, index] of binding.levels[level]?.fields ?? []) {
        const text = texts[index] ?? "";
        if (index >= from && index < to && text !== "")
          lines.push(`${indent(level + 1)}<${name}>${escaped(text)}</${name}>`);
      }
    }
    previous = texts;
  }
  closeDownTo(0);
  lines.push(`</${binding.root}>`, "");
  return encodeText(lines.join("\n"), "utf-8");
}

/** The records as delimited text in UTF-8: semicolons, a header with the titles of the fields, a row per record. */
export function writeDelimitedLayout(layout: RecordLayout, records: RecordTexts): Uint8Array {
  return encodeText(writeDelimited([layout.fields.map(({ title }) => title), ...records]), "utf-8");
}

/** The records as lines of fixed width in UTF-8: numbers to the right, texts to the left. */
export function writeFixedLayout(layout: RecordLayout, records: RecordTexts): Uint8Array {
  const { positions } = fixedWidth(layout);
  const lines = records.map((texts) =>
    positions.map(({ index, length }) => padded(texts[index] ?? "", length, layout.fields[index])).join(""),
  );
  return encodeText(lines.map((line) => `${line}\r\n`).join(""), "utf-8");
}

function padded(text: string, length: number, field: LayoutField | undefined): string {
  if (length === Number.POSITIVE_INFINITY) return text;
  return field?.kind === "number" ? text.padStart(length) : text.padEnd(length);
}

interface LevelRange {
  readonly from: number;
  readonly to: number;
}

function levelRanges(layout: RecordLayout): readonly LevelRange[] {
  let from = 0;
  return layout.levels.map(({ fields }) => {
    const range = { from, to: from + fields.length };
    from = range.to;
    return range;
  });
}

const isFilled = (text: string) => text !== "";

/** How many levels from the outermost on are the same in both. */
function sharedLevels(ranges: readonly LevelRange[], a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) if (a[index] !== b[index]) return shared;
    shared++;
  }
  return shared;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character);
