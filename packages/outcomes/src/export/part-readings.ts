import type { ReleaseRow } from "../release/release.ts";
import { LOWEST_CURVE, weekId } from "./curve-readings.ts";
import type { MeasureId } from "./measures.ts";
import { limitOf, type MaybeShown, type Reading } from "./reading.ts";

/** The numbers of the answers or weeks of one figure, always the same ones; those of a hidden row are hidden. */
export function partReadings(rows: readonly ReleaseRow[]): readonly Reading[] {
  const questions = [...new Set(rows.flatMap(({ question }) => question ?? []))];
  const weeks = rows.filter(({ week }) => week !== undefined);
  return [
    ...questions.flatMap((question) =>
      answerReadings(
        question,
        rows.filter((row) => row.question === question),
      ),
    ),
    ...(weeks.length === 0 ? [] : curveReadings(weeks)),
  ];
}

function answerReadings(question: string, rows: readonly ReleaseRow[]): readonly Reading[] {
  const n = shareOf(rows.find(({ figure }) => figure !== null))?.n;
  const answered: Reading = { measure: "answered", unit: "count", value: n, n, group: question };
  const answers = rows.flatMap((row) => readingsOf(row, { group: question, category: row.answer ?? "" }, "numerator"));
  return [answered, ...answers];
}

function curveReadings(rows: readonly ReleaseRow[]): readonly Reading[] {
  const n = shareOf(rows.find(({ figure }) => figure !== null))?.n;
  const steps = rows.flatMap((row) =>
    readingsOf(row, { group: LOWEST_CURVE, category: weekId(row.week ?? 0) }, "at-risk"),
  );
  return [{ measure: "n", unit: "count", value: n, n }, ...steps];
}

const shareOf = (row: ReleaseRow | undefined) => (row?.figure?.kind === "share" ? row.figure : undefined);

function readingsOf(row: ReleaseRow, place: { group: string; category: string }, counted: MeasureId): Reading[] {
  const { n, yes, share, interval } = shareOf(row) ?? {};
  const fraction = (measure: MeasureId, value: MaybeShown): Reading => ({
    ...place,
    measure,
    unit: "fraction",
    value,
    n,
  });
  return [
    { ...place, measure: counted, unit: "count", value: yes, n },
    fraction("share", share),
    fraction("lower", limitOf(interval, "lower")),
    fraction("upper", limitOf(interval, "upper")),
  ];
}
