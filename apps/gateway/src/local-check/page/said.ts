import type { CheckRequest } from "../engine/messages.ts";
import { byId } from "./dom.ts";

/** What was filled in about the delivery and how it is written. */
export function whatWasSaid(): Pick<CheckRequest, "said" | "format" | "decimalMark"> {
  const value = (id: string) => byId<HTMLInputElement>(id).value;
  const [from, to] = [value("periodFrom"), value("periodTo")];
  const fields = ["municipality", "observedFrom", "observedUntil", "jobEndsMaintained", "hoursLogComplete"] as const;
  const mark = value("decimalMark");
  return {
    said: {
      ...Object.fromEntries(fields.flatMap((field) => (value(field) === "" ? [] : [[field, value(field)]]))),
      ...(from === "" || to === "" ? {} : { period: `${from}/${to}` }),
    },
    ...(value("format") === "" ? {} : { format: value("format") }),
    ...(mark === "," || mark === "." ? { decimalMark: mark } : {}),
  };
}
