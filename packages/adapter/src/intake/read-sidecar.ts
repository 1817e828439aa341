import type { PartialMetadata } from "@jobcoach/core";
import { type MetadataItem, metadataItems, validItem } from "./metadata-items.ts";

/** The name of the file that says what the deliveries beside it are. */
export const SIDECAR = "delivery.json";

/** What a `delivery.json` says about the delivery, or what is wrong with it. */
export type Sidecar =
  | { readonly ok: true; readonly metadata: PartialMetadata }
  | { readonly ok: false; readonly fault: "not-json" | "not-an-object" }
  | { readonly ok: false; readonly fault: "unknown-item"; readonly name: string }
  | { readonly ok: false; readonly fault: "invalid-item"; readonly item: MetadataItem };

/** What the text of a `delivery.json` says about a delivery, or the first thing that is wrong with it. */
export function readSidecar(text: string): Sidecar {
  const content = parsed(text.replace(/^\ufeff/, ""));
  if (content === undefined) return { ok: false, fault: "not-json" };
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return { ok: false, fault: "not-an-object" };
  for (const [name, value] of Object.entries(content)) {
    const item = metadataItems.find(({ field }) => field === name);
    if (item === undefined) return { ok: false, fault: "unknown-item", name };
    if (validItem(item, value) === undefined) return { ok: false, fault: "invalid-item", item };
  }
  return { ok: true, metadata: content as PartialMetadata };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
