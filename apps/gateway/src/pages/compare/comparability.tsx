import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import type { CompareView, Comparison } from "./compare-model.ts";
import { compareTexts } from "./texts.ts";

interface ComparabilityProps {
  readonly language: Language;
  readonly view: CompareView;
}

/** The grade of the whole comparison, with its reasons and the municipalities they speak of. */
export function Comparability({ language, view: { comparison, lines } }: ComparabilityProps) {
  const texts = compareTexts[language];
  const { comparability } = comparison;
  if (comparability === null) return null;
  const { grade, reasons } = comparability;
  const compared = comparison.municipalities.filter((one) => one.compared !== null).length;
  const namesOf = (codes: readonly string[]) =>
    lines.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return (
    <Part id="comparability" title={texts.comparability}>
      <p class="nl-paragraph">
        {comparison.pairs.length > 0 ? texts.wholeGrade(texts.gradeNames[grade]) : gradesOf(language, comparison)}
      </p>
      <p class="nl-paragraph quiet">{texts.grades}</p>
      {reasons.length === 0 ? (
        <p class="nl-paragraph">{texts.noReasons}</p>
      ) : (
        <ul class="reasons">
          {reasons
            .map((reason) => ({ ...reason, names: namesOf(reason.municipalities) }))
            .filter(({ names }) => names.length > 0)
            .map(({ grade: own, text, names, municipalities }) => (
              <li>
                <strong>{`${own}:`}</strong> {text[language]}
                {": "}
                {municipalities.length === compared ? (
                  `${texts.allOfThem}.`
                ) : (
                  <Names language={language} names={names} />
                )}
              </li>
            ))}
        </ul>
      )}
    </Part>
  );
}

/** Where each stands beside all others one bad one spoils no other: how many have which grade. */
function gradesOf(language: Language, { municipalities }: Comparison): string {
  const texts = compareTexts[language];
  const { list, whole } = numbersIn(language);
  const grades = municipalities.flatMap(({ compared }) => compared?.grade ?? []);
  const numbers = (["A", "B", "C", "D"] as const).flatMap((grade) => {
    const count = grades.filter((one) => one === grade).length;
    return count === 0 ? [] : [texts.soManyOf(whole(count), grade)];
  });
  return texts.gradesOfEach(list(numbers));
}

/** More names than this are folded, so that the reasons can be read. */
const MOST_NAMED = 12;

function Names({ language, names }: { readonly language: Language; readonly names: readonly string[] }) {
  const { list, whole } = numbersIn(language);
  const all = `${list(names)}.`;
  if (names.length <= MOST_NAMED) return all;
  return (
    <details class="definition">
      <summary class="definition__summary">{compareTexts[language].soMany(whole(names.length))}</summary>
      {all}
    </details>
  );
}
