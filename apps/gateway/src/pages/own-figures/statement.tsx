import type { Language } from "@jobcoach/core";
import type { ShareEstimate } from "@jobcoach/outcomes";
import { figureName } from "../delivery/effect-words.ts";
import { capital } from "../lines/capital.ts";
import { numbersIn } from "../numbers.ts";
import { figureWords } from "./figure-words.ts";
import type { OwnSeries } from "./own-series.ts";
import { ownTexts } from "./texts.ts";

interface StatementProps {
  readonly language: Language;
  /** One, or several where hours are recorded in different ways. */
  readonly own: readonly OwnSeries[];
  /** Whether it is the first thing on a page. */
  readonly isLead?: boolean;
}

/** What the half-years that are final say together, in a sentence with the uncertainty. */
export function Statement({ language, own, isLead = false }: StatementProps) {
  const [first] = own;
  const estimate = first?.pooled?.estimate;
  const style = isLead ? "nl-paragraph nl-paragraph--lead" : "nl-paragraph";
  if (first === undefined || first.pooled === undefined) return <p class={style}>{ownTexts[language].noFinal}</p>;
  if (estimate?.kind === "share" && estimate.share !== null)
    return <ShareStatement language={language} series={first} estimate={estimate} style={style} />;
  const sentences = own.map((series) => {
    const words = figureWords(language, series.pooled);
    const n = typeof words === "string" ? "" : `n\u00a0=\u00a0${numbersIn(language).whole(words.n)}`;
    if (typeof words !== "string" && words.inSentence !== undefined)
      return `${series.indicator.sentence[language].replace("{}", words.inSentence)} ${capital(words.between)} (${n}).`;
    const said = typeof words === "string" ? words : `${words.said ?? words.value} (${words.between}; ${n})`;
    return `${figureName(language, series)}: ${said}.`;
  });
  return <p class={style}>{sentences.join(" ")}</p>;
}

interface ShareProps {
  readonly language: Language;
  readonly series: OwnSeries;
  readonly estimate: ShareEstimate;
  readonly style: string;
}

function ShareStatement({ language, series, estimate, style }: ShareProps) {
  const texts = ownTexts[language];
  const numbers = numbersIn(language);
  const { share, interval, n, unknown, upperBound } = estimate;
  if (share === null || interval === null) return null;
  const [before = "", after = ""] = series.indicator.sentence[language].split("{}");
  const [lower, upper] = [numbers.outOfHundred(interval.lower), numbers.outOfHundred(interval.upper)];
  return (
    <>
      <p class={style}>
        {before}
        <strong class="headline">{numbers.percent(share, n)}</strong>
        {after} {texts.known(lower, upper, numbers.whole(n))}
      </p>
      {unknown > 0 && (
        <p class="nl-paragraph">
          {texts.open(unknown, numbers.whole(unknown), numbers.percent(upperBound ?? share, n))}
        </p>
      )}
    </>
  );
}
