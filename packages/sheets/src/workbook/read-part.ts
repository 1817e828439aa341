import type { Rule } from "@jobcoach/core";
import { ownNamespace } from "../xml/local-name.ts";
import { createXmlScanner, type XmlHandlers } from "../xml/xml-scanner.ts";
import { nearbyBytes } from "../zip/nearby-bytes.ts";
import { DAMAGED, readEntry } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { isMainNamespace } from "./namespaces.ts";
import { workbookRules as rules } from "./rules.ts";

/**
 * Reads one part of a workbook; yields after every piece, so that a reader can take what has been collected. Returns why the
 * part is refused, if it is; what the handlers collected must then be thrown away.
 */
export async function* readPart(
  file: Blob,
  entry: ZipEntry,
  handlers: XmlHandlers,
): AsyncGenerator<undefined, Rule | undefined> {
  const scanner = createXmlScanner(handlers);
  try {
    for await (const chunk of readEntry(nearbyBytes(file), entry)) {
      if (!scanner.write(chunk)) return rules["unsafe-xml"];
      yield;
    }
  } catch (error) {
    if (error === DAMAGED) return rules.damaged;
    throw error;
  }
  return scanner.close() ? undefined : rules["unsafe-xml"];
}

/** Reads a whole part whose root belongs to workbook XML (`namespaced`) or to the packaging around it. */
export async function readWholePart(
  file: Blob,
  entry: ZipEntry,
  handlers: XmlHandlers,
  namespaced = true,
): Promise<Rule | undefined> {
  let isKnown = true;
  const open: XmlHandlers["open"] = (name, attributes, depth) => {
    if (depth === 1 && namespaced) isKnown = isMainNamespace(ownNamespace(name, attributes));
    if (isKnown) handlers.open(name, attributes, depth);
  };
  const part = readPart(file, entry, { ...handlers, open });
  for (;;) {
    const { done, value } = await part.next();
    if (done) return value ?? (isKnown ? undefined : rules["no-workbook"]);
  }
}
