import { localName, prefixOf } from "../xml/local-name.ts";
import type { XmlHandlers } from "../xml/xml-scanner.ts";

/** What the main part of a workbook says. */
export interface WorkbookPart {
  is1904: boolean;
  readonly sheets: { readonly name: string; readonly relationship: string; readonly hidden: boolean }[];
}

/** Collects the sheets, in the order of the tabs, and the date system. */
export function workbookHandlers(found: WorkbookPart): XmlHandlers {
  let prefix = "";
  return {
    open(name, attributes, depth) {
      if (depth === 1) prefix = prefixOf(name);
      if (depth === 2 && name === `${prefix}workbookPr`) found.is1904 = /^(1|true|on)$/.test(attributes.date1904 ?? "");
      if (depth !== 3 || name !== `${prefix}sheet`) return;
      const relationship = Object.keys(attributes).find((key) => key.includes(":") && localName(key) === "id");
      found.sheets.push({
        name: attributes.name ?? "",
        relationship: attributes[relationship ?? ""] ?? "",
        hidden: attributes.state === "hidden" || attributes.state === "veryHidden",
      });
    },
  };
}
