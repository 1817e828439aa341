import type { PartialMetadata } from "@jobcoach/core";
import type { Call } from "./call.ts";
import { metadataItems, validItem } from "./metadata-items.ts";
import { wrongCall } from "./stop.ts";

/** What the flags say about the delivery. Throws a sentence that names the flag with an invalid value. */
export function metadataFromFlags(call: Pick<Call, "value">): PartialMetadata {
  const entries = metadataItems.flatMap((item) => {
    const text = item.flag === undefined ? undefined : call.value(item.flag);
    if (text === undefined) return [];
    const value = validItem(item, item.fromText === undefined ? text : item.fromText(text));
    if (value === undefined)
      throw wrongCall(
        `De waarde achter --${item.flag} klopt niet. Verwacht: ${item.expects.nl}.`,
        `The value of --${item.flag} is not valid. Expected: ${item.expects.en}.`,
      );
    return [[item.field, value]];
  });
  return Object.fromEntries(entries);
}
