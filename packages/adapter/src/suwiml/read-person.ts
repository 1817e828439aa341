import { readBsn } from "../values/bsn.ts";
import { personRules } from "../values/person-rules.ts";
import { isFault } from "../values/reading.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { childOf, textOf } from "./children.ts";
import type { ElementReport } from "./element-report.ts";

/** The `Burgerservicenr` of a person in an answer; nine digits are fixed here, so a lost zero is an error. */
export function readPersonNumber(client: XmlElement, report: ElementReport): string | undefined {
  const element = childOf(client, "Burgerservicenr");
  let zeroLost = false;
  const read = readBsn(textOf(element), () => {
    zeroLost = true;
  });
  if (isFault(read)) report(read.fault, element ?? client);
  else if (zeroLost) report(personRules["bsn-too-short"], element);
  else return read;
  return undefined;
}
