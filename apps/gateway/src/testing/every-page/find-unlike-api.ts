import type { OutcomeList, OutcomeRow } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { releaseStatuses } from "@jobcoach/outcomes";
import { numbersIn } from "../../pages/numbers.ts";
import { hrefOf } from "../../pages/site/href-of.ts";
import { findRelease } from "../../releases/find-releases.ts";
import type { Site } from "../site.ts";
import { ask } from "./find-answer-faults.ts";

/** Figures of the API that the page that compares municipalities does not show, or shows otherwise. */
export async function findUnlikeApi(site: Site, indicator: string, language: Language): Promise<readonly string[]> {
  const names = new Map(
    (await findRelease(site.gateway.database))?.municipalities.map(({ code, name }) => [code, name]),
  );
  const query = { indicator, cohort: "pooled" };
  const answer = await site.gateway.request(`/v1/outcomes?${new URLSearchParams({ ...query, by: "municipality" })}`);
  const { items } = (await answer.json()) as OutcomeList;
  const rows = rowsIn((await ask(site, hrefOf(language, "compare", { query }))).html);
  const wholes = items.filter((item) => [item.question, item.answer, item.week, item.stratum].every((part) => !part));
  if (wholes.length === 0) return [`the API knows nothing of ${indicator}`];
  return wholes.flatMap((item) => {
    const name = names.get(item.municipality) ?? item.municipality;
    const own = rows.filter((row) => row.startsWith(name));
    const shown = own.some((row) => wordsOf(item, language).every((words) => row.includes(words)));
    return shown ? [] : [`${name}: the API says ${wordsOf(item, language)}, the page ${own.join(" | ") || "nothing"}`];
  });
}

/** What must stand in the row of a figure. */
function wordsOf({ figure, status }: OutcomeRow, language: Language): readonly string[] {
  const numbers = numbersIn(language);
  if (figure === null) return [releaseStatuses[status][language]];
  if (figure.kind === "share") return [numbers.percent(figure.share, figure.n), numbers.whole(figure.n)];
  if (figure.kind === "association") return [];
  const means = [figure.baseline, figure.followUp].flatMap((mean) => (mean === null ? [] : [mean.mean]));
  return [...means.map(numbers.oneDecimal), ...(figure.change === null ? [] : [numbers.signed(figure.change.mean)])];
}

/** The text of each row of each table. */
const rowsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) =>
    row
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll("&#39;", "'")
      .replaceAll(/ +/g, " ")
      .trim(),
  );
