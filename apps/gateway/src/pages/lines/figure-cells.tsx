import type { Language } from "@jobcoach/core";
import type { Interval, MeanUnit, PublishedMean } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { SmallPrint } from "../parts/small-print.tsx";
import { lineTexts } from "./line-texts.ts";

interface ShareCellProps {
  readonly language: Language;
  /** `n` decides how finely it is written. */
  readonly figure: { readonly n: number; readonly share: number; readonly interval: Interval | null };
  /** Beside the figure that a row is about. */
  readonly isQuiet?: boolean;
}

/** A share in a table, with between what it may lie by chance. */
export function ShareCell({ language, figure: { n, share, interval }, isQuiet = false }: ShareCellProps) {
  const numbers = numbersIn(language);
  const percent = numbers.percent(share, n);
  return (
    <>
      {isQuiet ? percent : <strong>{percent}</strong>}
      {interval !== null && <SmallPrint>{numbers.percentRange(interval.lower, interval.upper, n)}</SmallPrint>}
    </>
  );
}

interface MeanCellProps {
  readonly language: Language;
  readonly mean: PublishedMean;
  readonly unit: MeanUnit;
  /** Written with its sign. */
  readonly isChange?: boolean;
}

/** A mean in a table, with between what it may lie by chance and of how many it is. */
export function MeanCell({ language, mean: { mean, interval, n }, unit, isChange = false }: MeanCellProps) {
  const numbers = numbersIn(language);
  const write = (value: number) => (isChange ? numbers.meanChange : numbers.mean)(value, unit);
  const texts = lineTexts[language];
  return (
    <>
      <strong>{write(mean)}</strong>
      {interval !== null && <SmallPrint>{texts.to(write(interval.lower), write(interval.upper))}</SmallPrint>}
      <SmallPrint>{texts.n(numbers.whole(n))}</SmallPrint>
    </>
  );
}
