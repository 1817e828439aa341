import type { LocalizedText } from "@jobcoach/core";
import type { Detection } from "../contract/adapter.ts";
import type { FileSample } from "../detection/file-sample.ts";
import { type Carrier, carrierOf } from "./carrier.ts";
import type { RecordLayout } from "./record-layout.ts";
import type { XmlBinding } from "./xml-names.ts";

const reasons: Readonly<Record<Carrier["kind"], LocalizedText>> = {
  xml: { nl: "de elementen", en: "its elements" },
  delimited: { nl: "de kolommen", en: "its columns" },
  "fixed-width": { nl: "regels van vaste breedte", en: "lines of fixed width" },
};

/** How sure a file holds records of a layout: fully by the elements of its XML binding, else by its columns and their values. */
export function detectLayout(layout: RecordLayout, binding: XmlBinding, sample: FileSample): Detection | undefined {
  const carrier = carrierOf(layout, binding, sample);
  return carrier === undefined ? undefined : { confidence: carrier.confidence, reasons: [reasons[carrier.kind]] };
}
