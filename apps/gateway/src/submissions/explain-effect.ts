import { type ChangeExplanation, type DeliveryEffect, ROWS_TOLD, TRAJECTORIES_TOLD } from "@jobcoach/contract";
import { assemble, type Token, withTowardsWork } from "@jobcoach/core";
import { type AskedChange, explainChange, type FigureImpact, gatherImpact, type Tally } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { coverageRuns, factsIn, type PersonRun, pagesOfPersons } from "../outcomes/pages-of-persons.ts";
import { isTold } from "./delivery-effect.ts";
import type { FactsOf } from "./kept-facts.ts";

/** What is compared: the facts of before and after a delivery stand beside each other, and the tallies of both are known. */
export interface Explaining {
  /** The submission that the delivery replaces. */
  readonly former: string | undefined;
  readonly before: readonly Tally[];
  readonly after: readonly Tally[];
}

/** More than the largest municipality has by far. Beyond it looking at every person twice would keep others waiting. */
const RUNS_COMPARED = 100_000;

/**
 * Which few trajectories explain most of what a delivery does to figures, by the rows in which they stand in it; `null` where
 * there are too many to compare. To be asked while both the new facts and those that they replace are in force.
 */
export async function explainEffect(
  transaction: DatabaseTransaction,
  { municipality, id }: FactsOf,
  { former, before, after }: Explaining,
): Promise<DeliveryEffect["explanations"]> {
  const impact = gatherImpact(before, after, { named: TRAJECTORIES_TOLD, isAsked: isExplained });
  if (!impact.isAsked) return [];
  if (await isTooMuch(transaction, municipality)) return null;
  const coverages = await coverageRuns(transaction, { municipality });
  const trajectoriesOf = (runs: readonly PersonRun[]) => withTowardsWork(assemble(factsIn(runs)));
  const [was, is] = [(run: PersonRun) => run.submission !== id, (run: PersonRun) => run.submission !== former];
  for await (const page of pagesOfPersons(transaction, { municipality })) {
    const runs = [...coverages, ...page];
    impact.add(trajectoriesOf(runs.filter(was)), trajectoriesOf(runs.filter(is)));
  }
  const explained = impact.impacts().flatMap(explanationsOf);
  const persons = explained.flatMap(({ trajectories }) => trajectories.map(({ person }) => person));
  const rows = await rowsOf(transaction, { municipality, id }, persons);
  return explained.map(({ trajectories, ...explanation }) => ({
    ...explanation,
    trajectories: trajectories.map(({ person, ...told }) => ({ rows: rows.get(person) ?? [], ...told })),
  }));
}

/** Figures that were there before and have another value now; what is spread over many answers has no one value. */
const isExplained = ({ before, after, ...change }: AskedChange): boolean =>
  isTold(change) && VALUES.includes(change.value) && before !== null && after !== null && before !== after;

const VALUES: readonly string[] = ["share", "baseline", "followUp"];

async function isTooMuch(transaction: DatabaseTransaction, municipality: string): Promise<boolean> {
  const { rows } = await sql<{ runs: number }>`
    select count(*)::int as runs
    from (select from fact_run where municipality = ${municipality} limit ${RUNS_COMPARED + 1}) as counted
  `.execute(transaction);
  return (rows[0]?.runs ?? 0) > RUNS_COMPARED;
}

type Told = ChangeExplanation["trajectories"][number];
type Explained = Omit<ChangeExplanation, "trajectories"> & {
  readonly trajectories: readonly (Omit<Told, "rows"> & { readonly person: Token })[];
};

function explanationsOf({ indicator, hoursMode, cohort, values }: FigureImpact): readonly Explained[] {
  return values.flatMap((value) => {
    const explanation = explainChange(value);
    if (explanation === undefined) return [];
    return {
      indicator,
      ...(hoursMode === undefined ? {} : { hoursMode }),
      cohort,
      value: value.value,
      changed: value.changed,
      share: rounded(explanation.share),
      trajectories: explanation.contributions.map(({ person, before, after, effect }) => ({
        person,
        before: outcomesOf(before),
        after: outcomesOf(after),
        effect: rounded(effect),
      })),
    };
  });
}

/** Why somebody is unknown or excluded may say more of a person than a figure needs: of them only that they are. */
const outcomesOf = (reasons: readonly string[]): string[] => [
  ...new Set(reasons.map((key) => (key.startsWith("counted/") ? key : (key.split("/")[0] ?? key)))),
];

const rounded = (value: number) => Number(value.toFixed(4));

/** In which rows of a delivery persons stand, the first few of each. */
async function rowsOf(transaction: DatabaseTransaction, { municipality, id }: FactsOf, persons: readonly Token[]) {
  const asked = [...new Set(persons)];
  const { rows } = await sql<{ person: Token; places: number[] }>`
    select person, (array_agg(distinct sender_row))[1:${sql.lit(ROWS_TOLD)}] as places from fact_run
    where municipality = ${municipality} and submission_id = ${id}::uuid and sender_row is not null
      and person = any (${asked}::text[])
    group by person
  `.execute(transaction);
  return new Map(rows.map(({ person, places }) => [person, places]));
}
