import { prefixOf } from "../xml/local-name.ts";
import type { XmlHandlers } from "../xml/xml-scanner.ts";
import { kindOfBuiltInFormat, kindOfFormatCode, type NumberKind } from "./number-format.ts";

/** Collects what kind of number each cell style stands for; the list is indexed by the style number of a cell. */
export function styleHandlers(kinds: NumberKind[]): XmlHandlers {
  const ownFormats = new Map<string, NumberKind>();
  let prefix = "";
  let group = "";
  return {
    open(name, attributes, depth) {
      if (depth === 1) prefix = prefixOf(name);
      if (depth === 2) group = name.slice(prefix.length);
      if (depth !== 3) return;
      const id = attributes.numFmtId ?? "0";
      if (group === "numFmts") ownFormats.set(id, kindOfFormatCode(attributes.formatCode ?? ""));
      if (group === "cellXfs") kinds.push(ownFormats.get(id) ?? kindOfBuiltInFormat(Number.parseInt(id, 10)));
    },
  };
}
