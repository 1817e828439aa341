import type { LocalizedText } from "@jobcoach/core";
import { schemes } from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { calculations, calculatorOf } from "./calculators.ts";
import { inForceText } from "./in-force-text.ts";
import { heading } from "./sections.ts";
import { grantorWords } from "./words.ts";

/** All schemes: id, name, who grants it, since when, and whether something can be computed. */
export function listLines(call: Call): string[] {
  const { say, width, language } = call;
  return [
    ...heading({ nl: "Regelingen", en: "Schemes" }, call),
    ...schemes.flatMap(({ id, name, grantor, inForce }) => {
      const facts = [say(name), say(grantorWords[grantor]), inForceText(inForce, language)];
      if (calculatorOf(id) !== undefined) facts.push(say(canCompute));
      return [`  ${id}`, ...paragraph("      ", facts.join("; "), width)];
    }),
    ...heading({ nl: "Berekeningen", en: "Calculations" }, call),
    ...calculations.flatMap(({ id, name }) => [`  ${id}`, ...paragraph("      ", say(name), width)]),
    "",
    ...paragraph("  ", say(howToAsk), width),
  ];
}

/** The same as data. */
export const listDocument = () => ({
  schemes: schemes.map(({ id, name, grantor, inForce }) => ({
    id,
    name,
    grantor,
    inForce,
    computes: calculatorOf(id) !== undefined,
  })),
  calculations: calculations.map(({ id, name }) => ({ id, name })),
});

const canCompute: LocalizedText = { nl: "met berekening", en: "with a calculation" };

const howToAsk: LocalizedText = {
  nl: "Meer over een regeling: jobcoach scheme loonkostensubsidie --on 2026-01-01",
  en: "More on a scheme: jobcoach scheme loonkostensubsidie --on 2026-01-01",
};
