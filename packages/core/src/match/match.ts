import { z } from "zod";
import { YesNoUnknown } from "../facts/employment.ts";
import { MatchComponent, matchComponents } from "./match-component.ts";
import { CoachText, EmployeeProfile, WorkProfile } from "./profile.ts";

/** A name within one plan that tells discrepancies and goals apart. */
export const PlanRef = z.string().min(1).max(64);

/** What to do about a discrepancy that no coaching takes away. */
export const Remedy = z
  .enum(["adapt-work", "coach-colleagues", "coach-supervisor", "adapt-workplace"])
  .meta({ id: "Remedy", title: "Oplossing", description: "What helps where coaching does not." });
export type Remedy = z.infer<typeof Remedy>;

/** Where employee and work do not fit, whether coaching or training can mend it, and if not, what will. `text` is free text. */
export const Discrepancy = z
  .strictObject({
    id: PlanRef,
    text: CoachText,
    coachable: YesNoUnknown,
    remedies: z.array(Remedy).readonly().exactOptional(),
  })
  .meta({ id: "Discrepancy", title: "Verschil", description: "Where employee and work do not fit." });
export type Discrepancy = z.infer<typeof Discrepancy>;

/** One pair compared: what fits needs no coaching; what does not fit is a discrepancy. Texts are free text. */
export const MatchRow = z
  .strictObject({
    component: MatchComponent,
    matchingPoints: z.array(CoachText).readonly(),
    discrepancies: z.array(Discrepancy).readonly(),
  })
  .meta({ id: "MatchRow", title: "Vergelijking", description: "One pair, compared." });
export type MatchRow = z.infer<typeof MatchRow>;

/** Employee profile and work profile, compared row by row. Holds free texts; of it only the plan goes to the employer. */
export const Match = z
  .strictObject({
    employee: EmployeeProfile,
    work: WorkProfile,
    rows: z.array(MatchRow).readonly(),
  })
  .meta({ id: "Match", title: "Match", description: "Employee profile and work profile, compared." });
export type Match = z.infer<typeof Match>;

/** A row of the matching form as it is read: both texts side by side, then what fits and what does not. */
export interface ComparedRow extends MatchRow {
  readonly row: number;
  readonly employee: string;
  readonly work: string;
}

/** The five rows of the form in order, 1 to 5; a pair that was not compared has no points and no discrepancies. */
export const comparedRows = (match: Match): readonly ComparedRow[] =>
  MatchComponent.options.map((component, at) => {
    const rows = match.rows.filter((row) => row.component === component);
    const { employee, work } = matchComponents[component];
    return {
      row: at + 1,
      component,
      employee: match.employee[employee.field],
      work: match.work[work.field],
      matchingPoints: rows.flatMap(({ matchingPoints }) => matchingPoints),
      discrepancies: rows.flatMap(({ discrepancies }) => discrepancies),
    };
  });
