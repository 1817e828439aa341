import type { XmlElement } from "../xml/xml-element.ts";
import { childOf, childrenOf } from "./children.ts";
import { type LayoutNode, type LayoutRow, layoutTree } from "./element-layout.ts";
import type { ElementReport } from "./element-report.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** What the holder of the data says about the request itself, beside or in place of a person (FWI v0205). */
export interface AnswerStatus {
  /** Whether the source reports a fault, so that what is absent from the answer proves nothing. */
  readonly hasFault: boolean;
}

const message = (path: string): readonly LayoutRow[] => [
  { path, occurs: "0..*" },
  { path: `${path}/Code`, occurs: "1", type: "string" },
  { path: `${path}/Tekst`, occurs: "1", type: "string", passedOver: true },
  { path: `${path}/Detail`, occurs: "0..*", type: "string", passedOver: true },
  { path: `${path}/Bron`, occurs: "1" },
  { path: `${path}/Bron/DN`, occurs: "1", type: "string", passedOver: true },
];

/** The status elements that end every answer. Their texts are passed over: they may quote what was asked. */
export const fwiRows: readonly LayoutRow[] = [
  { path: "FWI", occurs: "0..1" },
  ...message("FWI/Fout"),
  ...message("FWI/Waarschuwing"),
  ...message("FWI/Informatie"),
  { path: "NietsGevonden", occurs: "0..1" },
];

/** Declared beside the answers, though no answer of the services read here lists them. */
const refusalRows: readonly LayoutRow[] = [
  { path: "NietGerechtigd", occurs: "0..1" },
  { path: "NietVanToepassing", occurs: "0..1" },
];

/** The elements of an answer for checking: those of its schema, and the refusals that may come instead. */
export const answerLayout = (rows: readonly LayoutRow[]): LayoutNode => layoutTree([...rows, ...refusalRows]);

/** Reports what the source says about the request, and whether the answer says anything at all. */
export function readAnswerStatus(answer: XmlElement, report: ElementReport): AnswerStatus {
  const fwi = childOf(answer, "FWI");
  const faults = childrenOf(fwi, "Fout");
  const nothing = childOf(answer, "NietsGevonden");
  const refused = childOf(answer, "NietGerechtigd") ?? childOf(answer, "NietVanToepassing");
  const hasPerson = childOf(answer, "ClientSuwi") !== undefined;

  if (nothing !== undefined) report(suwimlRules["nothing-found"], nothing);
  if (refused !== undefined) report(suwimlRules["not-entitled"], refused);
  for (const fault of faults) report(suwimlRules["fault-in-answer"], fault);
  if (fwi !== undefined && faults.length === 0) {
    report(hasPerson ? suwimlRules["remark-in-answer"] : suwimlRules["fault-in-answer"], fwi);
  }
  if (!hasPerson && nothing === undefined && refused === undefined && fwi === undefined) {
    report(suwimlRules["empty-answer"], answer);
  }
  return { hasFault: faults.length > 0 || refused !== undefined };
}
