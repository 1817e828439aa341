import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { metadataItems, readSidecar as readSidecarText, SIDECAR, type Sidecar } from "@jobcoach/adapter";
import { holdsLongNumber, type PartialMetadata } from "@jobcoach/core";
import { wrongCall } from "../call/stop.ts";
import { closest } from "../text/closest.ts";
import { plain } from "../text/plain.ts";

const LONGEST_NAME_SHOWN = 40;

/** What `delivery.json` in a folder says about the deliveries there; nothing where there is none. Throws a sentence that names the item that is unknown or invalid, never its value. */
export async function readSidecar(folder: string): Promise<PartialMetadata> {
  const path = join(folder, SIDECAR);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return {};
  const sidecar = readSidecarText(text);
  if (sidecar.ok) return sidecar.metadata;
  throw faultIn(plain(path), sidecar);
}

function faultIn(path: string, sidecar: Extract<Sidecar, { ok: false }>) {
  switch (sidecar.fault) {
    case "not-json":
      return wrongCall(`${path} is geen geldige JSON.`, `${path} is not valid JSON.`);
    case "not-an-object":
      return wrongCall(`${path} moet een JSON-object zijn.`, `${path} must be a JSON object.`);
    case "unknown-item":
      return unknownItem(sidecar.name, path);
    case "invalid-item": {
      const { field, expects } = sidecar.item;
      return wrongCall(
        `In ${path} klopt "${field}" niet. Verwacht: ${expects.nl}.`,
        `In ${path} "${field}" is not valid. Expected: ${expects.en}.`,
      );
    }
  }
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
