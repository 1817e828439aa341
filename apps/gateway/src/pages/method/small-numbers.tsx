import type { Language } from "@jobcoach/core";
import { defaultPolicy } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import { type Term, TermList } from "../parts/term-list.tsx";
import { methodTexts } from "./texts.ts";

/** How people in small groups are protected: the policy of the last release, or of the first one to come. */
export function SmallNumbers({ language, release }: { language: Language; release: ReleaseHead | undefined }) {
  const texts = methodTexts[language];
  return (
    <Part id="small-numbers" title={texts.small}>
      <p class="nl-paragraph">{release === undefined ? texts.smallDefault : texts.smallOf}</p>
      <TermList items={smallNumberRules(language, release)} />
    </Part>
  );
}

/** The rules in words, each with the number that the policy of the release gives it. */
export function smallNumberRules(language: Language, release: ReleaseHead | undefined): readonly Term[] {
  const texts = methodTexts[language];
  const numbers = numbersIn(language);
  const { minimumPersons, largestShare, rounding } = release?.policy ?? defaultPolicy;
  const [fewPersons, fewPersonsOf] = texts.fewPersons;
  const [nearlyAll, nearlyAllOf] = texts.largestShare;
  const [round, rounded, notRounded] = texts.rounding;
  const [audit, auditOf] = texts.audit;
  return [
    { term: fewPersons, meaning: fewPersonsOf(numbers.whole(minimumPersons)) },
    { term: texts.smallCounts[0], meaning: texts.smallCounts[1] },
    ...(largestShare === undefined
      ? []
      : [{ term: nearlyAll, meaning: nearlyAllOf(numbers.percent(largestShare, minimumPersons)) }]),
    { term: texts.othersHidden[0], meaning: texts.othersHidden[1] },
    { term: round, meaning: rounding === "base-5" ? rounded : notRounded },
    { term: audit, meaning: [auditOf, audited(language, release)].join(" ").trim() },
    { term: texts.smallWords[0], meaning: texts.smallWords[1] },
  ];
}

function audited(language: Language, release: ReleaseHead | undefined): string {
  const texts = methodTexts[language];
  const numbers = numbersIn(language);
  if (release?.audit === undefined) return "";
  const { hiddenCounts, narrowest } = release.audit;
  return narrowest === null
    ? texts.nothingHidden
    : texts.audited(numbers.whole(hiddenCounts), numbers.whole(narrowest));
}
