import { metadataItems, validItem } from "@jobcoach/adapter";
import type { PartialMetadata } from "@jobcoach/core";
import type { Call } from "./call.ts";
import type { FlagName } from "./flags.ts";
import { wrongCall } from "./stop.ts";

const flags: Readonly<Partial<Record<keyof PartialMetadata, FlagName>>> = {
  municipality: "municipality",
  grantor: "grantor",
  stream: "stream",
  observedFrom: "observed-from",
  observedUntil: "observed-until",
  period: "period",
  selection: "selection",
  jobEndsMaintained: "job-ends-maintained",
  hoursLogComplete: "hours-log-complete",
};

/** What the flags say about the delivery. Throws a sentence that names the flag with an invalid value. */
export function metadataFromFlags(call: Pick<Call, "value">): PartialMetadata {
  const entries = metadataItems.flatMap((item) => {
    const flag = flags[item.field];
    const text = flag === undefined ? undefined : call.value(flag);
    if (text === undefined) return [];
    const value = validItem(item, item.fromText === undefined ? text : item.fromText(text));
    if (value === undefined)
      throw wrongCall(
        `De waarde achter --${flag} klopt niet. Verwacht: ${item.expects.nl}.`,
        `The value of --${flag} is not valid. Expected: ${item.expects.en}.`,
      );
    return [[item.field, value]];
  });
  return Object.fromEntries(entries);
}
