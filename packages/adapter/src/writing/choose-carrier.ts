import type { WriteCarrier, WriteRequest } from "../contract/writing.ts";

/** The carrier that a request asks for, the first where it asks for none. Throws where the format is not written in it. */
export function chooseCarrier<Carrier extends WriteCarrier>(
  { carrier }: Pick<WriteRequest, "carrier">,
  carriers: readonly [Carrier, ...Carrier[]],
): Carrier {
  if (carrier === undefined) return carriers[0];
  const chosen = carriers.find((one) => one === carrier);
  if (chosen === undefined)
    throw new RangeError(`This format is not written as ${carrier}, but as ${carriers.join(", ")}.`);
  return chosen;
}
