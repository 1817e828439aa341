import { type Figure, type Indicator, indicatorById, POOLED, type ReleaseRow } from "@jobcoach/outcomes";

/** The own figures of one indicator over time; hours that are recorded in different ways are series of their own. */
export interface OwnSeries {
  readonly indicator: Indicator;
  readonly hoursMode?: Figure["hoursMode"];
  /** From old to new, also those that are provisional. */
  readonly halfYears: readonly Figure[];
  /** The half-years that are final, together. */
  readonly pooled: Figure | undefined;
  /** What is published of all municipalities together, of half-years that are final. */
  readonly whole: ReleaseRow | undefined;
}

/** Own figures by indicator, in the order of figures, each with what is published of all municipalities: whole figures only. */
export function seriesOf(figures: readonly Figure[], published: readonly ReleaseRow[]): readonly OwnSeries[] {
  const byKind = new Map<string, Figure[]>();
  for (const figure of figures) byKind.set(keyOf(figure), [...(byKind.get(keyOf(figure)) ?? []), figure]);
  const wholes = new Map(published.map((row) => [keyOf(row), row]));
  return [...byKind].flatMap(([key, own]) => {
    const [first] = own;
    const indicator = first === undefined ? undefined : indicatorById(first.indicator, first.definitionVersion);
    if (first === undefined || indicator === undefined) return [];
    return {
      indicator,
      ...(first.hoursMode === undefined ? {} : { hoursMode: first.hoursMode }),
      halfYears: own.filter(({ cohort }) => cohort !== POOLED),
      pooled: own.find(({ cohort }) => cohort === POOLED),
      whole: wholes.get(key),
    };
  });
}

const keyOf = ({
  indicator,
  definitionVersion,
  hoursMode,
}: Pick<Figure, "indicator" | "definitionVersion" | "hoursMode">) =>
  [indicator, definitionVersion, hoursMode ?? ""].join("|");
