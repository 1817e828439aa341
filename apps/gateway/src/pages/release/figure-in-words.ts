import type { Language } from "@jobcoach/core";
import { type ReleaseRow, releaseStatuses } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { releaseTexts } from "./texts.ts";

/** What a row says in one line: its figure, or why there is none. */
export function figureInWords(language: Language, row: ReleaseRow | undefined): string {
  const texts = releaseTexts[language];
  const numbers = numbersIn(language);
  const figure = row?.figure;
  if (!figure || figure.kind === "association") return releaseStatuses[row?.status ?? "not-yet-mature"][language];
  if (figure.kind === "share") return texts.share(numbers.percent(figure.share, figure.n), numbers.whole(figure.n));
  const { baseline, followUp, change } = figure;
  const start = numbers.oneDecimal(baseline.mean);
  return followUp === null || change === null
    ? texts.startOnly(start)
    : texts.means(start, numbers.oneDecimal(followUp.mean), numbers.signed(change.mean));
}
