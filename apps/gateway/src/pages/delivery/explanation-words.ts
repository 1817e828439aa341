import type { ChangeExplanation, ExplainingTrajectory } from "@jobcoach/contract";
import type { Language, LocalizedText } from "@jobcoach/core";
import { labelOfOutcome, type Outcome, type ReasonCode, reasonLabels } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";

/** How much of a change the trajectories explain that are told. */
export function shareWords(language: Language, { trajectories, changed, share }: ChangeExplanation): string {
  const { whole, percent } = numbersIn(language);
  const told = whole(trajectories.length);
  const part = percent(share, 0);
  const all = whole(changed);
  if (trajectories.length === 1 && changed > 1)
    return {
      nl: `Van de ${all} trajecten die dit cijfer verplaatsen, verklaart dit ${share >= 1 ? "het meeste" : part} van het verschil:`,
      en: `Of the ${all} trajectories that move this figure, this one explains ${share >= 1 ? "most" : part} of the difference:`,
    }[language];
  if (trajectories.length === 1)
    return {
      nl: share >= 1 ? "Het gaat om dit traject:" : `Eén traject verklaart ${part} van het verschil:`,
      en: share >= 1 ? "It is this trajectory:" : `One trajectory explains ${part} of the difference:`,
    }[language];
  return {
    nl:
      changed > trajectories.length
        ? `Van de ${all} trajecten die dit cijfer verplaatsen, verklaren deze ${told} samen ${part} van het verschil:`
        : `${told} trajecten verklaren samen ${part} van het verschil:`,
    en:
      changed > trajectories.length
        ? `Of the ${all} trajectories that move this figure, these ${told} together explain ${part} of the difference:`
        : `${told} trajectories together explain ${part} of the difference:`,
  }[language];
}

/** Where the trajectories stand and what became of them, those that went the same way together. */
export function placeWords(language: Language, { trajectories }: ChangeExplanation): readonly string[] {
  const alike = new Map<string, ExplainingTrajectory[]>();
  for (const one of trajectories) {
    const way = `${one.rows.length === 0} ${wayWords(language, one)}`;
    const known = alike.get(way);
    if (known === undefined) alike.set(way, [one]);
    else known.push(one);
  }
  return [...alike.values()].map((own) => `${whereWords(language, own)}: ${wayWords(language, own[0]!)}`);
}

/** Where the trajectories stand and how much they explain, in one line. */
export function shortWords(language: Language, explanation: ChangeExplanation): string {
  const places = placeWords(language, explanation).join("; ");
  if (explanation.share >= 1) return places;
  const part = numbersIn(language).percent(explanation.share, 0);
  return { nl: `${places} (${part} van het verschil)`, en: `${places} (${part} of the difference)` }[language];
}

function whereWords(language: Language, own: readonly ExplainingTrajectory[]): string {
  const rows = own
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
    .map((one) => rowWords(language, one));
  if (rows.length > 0) return { nl: `rij ${rows.join(", ")}`, en: `row ${rows.join(", ")}` }[language];
  const count = numbersIn(language).whole(own.length);
  return {
    nl:
      own.length === 1
        ? "één traject dat niet in deze levering staat"
        : `${count} trajecten die niet in deze levering staan`,
    en:
      own.length === 1
        ? "one trajectory that is not in this delivery"
        : `${count} trajectories that are not in this delivery`,
  }[language];
}

/** A trajectory stands in several rows where a person does: the first of them, and the others. */
function rowWords(language: Language, { rows: [first, ...others] }: ExplainingTrajectory): string {
  if (others.length === 0) return String(first);
  return `${first} (${ALSO[language]} ${others.join(", ")})`;
}

const ALSO: LocalizedText = { nl: "ook", en: "also" };

function wayWords(language: Language, { before, after }: ExplainingTrajectory): string {
  const [was, is] = [outcomeWords(language, before), outcomeWords(language, after)];
  if (was === "") return { nl: `nieuw, ${is}`, en: `new, ${is}` }[language];
  if (is === "") return { nl: `eerst ${was}, nu weg`, en: `first ${was}, now gone` }[language];
  if (was === is)
    return { nl: `nog steeds ${is}, met een andere waarde`, en: `still ${is}, with another value` }[language];
  return { nl: `eerst ${was}, nu ${is}`, en: `first ${was}, now ${is}` }[language];
}

const outcomeWords = (language: Language, outcomes: readonly string[]): string =>
  outcomes.map((key) => outcomeWord(language, key)).join(AND[language]);

const AND: LocalizedText = { nl: " en ", en: " and " };

/** `unknown`, or `counted/no`: of what is counted it is said how. */
function outcomeWord(language: Language, key: string): string {
  const [outcome, reason] = key.split("/") as [Outcome, ReasonCode | undefined];
  const label = reason === undefined ? undefined : reasonLabels[reason]?.[language];
  return `‘${label ?? labelOfOutcome(outcome)[language]}’`;
}
