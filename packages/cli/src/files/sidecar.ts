import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { holdsLongNumber, type PartialMetadata } from "@jobcoach/core";
import { metadataItems, validItem } from "../call/metadata-items.ts";
import { wrongCall } from "../call/stop.ts";
import { closest } from "../text/closest.ts";
import { plain } from "../text/plain.ts";

export const SIDECAR = "delivery.json";

const LONGEST_NAME_SHOWN = 40;

/** What `delivery.json` in a folder says about the deliveries there; nothing where there is none. */
export async function readSidecar(folder: string): Promise<PartialMetadata> {
  const path = join(folder, SIDECAR);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? {} : parseSidecar(text, plain(path));
}

/** The metadata in a sidecar. Throws a sentence that names the item that is unknown or invalid, never its value. */
function parseSidecar(text: string, path: string): PartialMetadata {
  const content = parseObject(text, path);
  for (const [field, value] of Object.entries(content)) {
    const item = metadataItems.find((known) => known.field === field);
    if (item === undefined) throw unknownItem(field, path);
    if (validItem(item, value) === undefined)
      throw wrongCall(
        `In ${path} klopt "${field}" niet. Verwacht: ${item.expects.nl}.`,
        `In ${path} "${field}" is not valid. Expected: ${item.expects.en}.`,
      );
  }
  return content as PartialMetadata;
}

function parseObject(text: string, path: string): object {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw wrongCall(`${path} is geen geldige JSON.`, `${path} is not valid JSON.`);
  }
  if (typeof content === "object" && content !== null && !Array.isArray(content)) return content;
  throw wrongCall(`${path} moet een JSON-object zijn.`, `${path} must be a JSON object.`);
}

function unknownItem(field: string, path: string) {
  const names = metadataItems.map((item) => item.field);
  const meant = closest(field, names);
  const shown = holdsLongNumber(field) ? "…" : plain(field).slice(0, LONGEST_NAME_SHOWN);
  return wrongCall(
    `In ${path} kennen we "${shown}" niet.${meant === undefined ? ` We kennen: ${names.join(", ")}.` : ` Misschien "${meant}"?`}`,
    `In ${path} we do not know "${shown}".${meant === undefined ? ` We know: ${names.join(", ")}.` : ` Did you mean "${meant}"?`}`,
  );
}
