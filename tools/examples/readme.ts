import type { Cast } from "./cast.ts";
import type { Deliveries } from "./deliveries.ts";
import { count, type Judgement } from "./expected.ts";
import type { Output } from "./output.ts";
import { dutch, english, type Numbers } from "./readme-text.ts";
import type { Municipality } from "./truth.ts";

type PerMunicipality<Value> = Readonly<Record<Municipality, Value>>;

/** The explanation beside the deliveries, with the numbers of this run. */
export function readme(
  casts: PerMunicipality<Cast>,
  judgements: PerMunicipality<readonly Judgement[]>,
  { rows }: Deliveries,
): Output {
  const of = (municipality: Municipality) => {
    const figures = count(judgements[municipality], "withReturns");
    return {
      persons: casts[municipality].persons.length,
      asked: casts[municipality].asked.length,
      ...figures,
      fileOnlyUnknown: count(judgements[municipality], "fileOnly").unknown,
    };
  };
  const numbers: Numbers = { rows, apeldoorn: of("apeldoorn"), arnhem: of("arnhem"), zaanstad: of("zaanstad") };
  return { path: "examples/deliveries/README.md", content: `${dutch(numbers)}\n${english(numbers)}` };
}
