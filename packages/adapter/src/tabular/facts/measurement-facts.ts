import { addDays, type CalendarDate, type MeasurementFact, type WorkValueAnswers } from "@jobcoach/core";
import { MEASUREMENT_BLOCKS, type MeasurementBlock, WORK_VALUES } from "../profile/slots.ts";
import type { RecordContext } from "../record/record-context.ts";
import { type RowValues, readSlot } from "../record/row-values.ts";
import { measurementRules } from "./fact-rules.ts";

const momentOf = readSlot("measurement.moment");
const respondentOf = readSlot("measurement.respondent");
const periodFromOf = readSlot("period.from");
const jobFromOf = readSlot("employment.from");
const baselineOnOf = readSlot("baseline.on");
const followUpOnOf = readSlot("followUp.on");

const MARKS = ["workFit", "supportBenefit", "understood", "rapport", "supportFit", "satisfaction"] as const;
const DAYS_BEFORE_JOB = 28;

const blocks = MEASUREMENT_BLOCKS.map((block) => ({
  block,
  onOf: readSlot(`${block}.on`),
  inWorkOf: readSlot(`${block}.inWork`),
  hoursPerWeekOf: readSlot(`${block}.hoursPerWeek`),
  tasksWidenedOf: readSlot(`${block}.tasksWidened`),
  marks: MARKS.map((mark) => ({ mark, markOf: readSlot(`${block}.${mark}`) })),
  capabilities: WORK_VALUES.map((value) => ({
    aOf: readSlot(`${block}.capabilities.${value}.a`),
    bOf: readSlot(`${block}.capabilities.${value}.b`),
    cOf: readSlot(`${block}.capabilities.${value}.c`),
  })),
}));
type Block = (typeof blocks)[number];

/** The questionnaires of the row: answers of the employee, and what only a coach can say as a statement of the coach. */
export function addMeasurementFacts(context: RecordContext): void {
  const { values, report } = context;
  const baseline = baselineOnOf(values);
  const followUp = followUpOnOf(values);
  if (baseline !== undefined && followUp !== undefined && followUp < baseline) {
    report.on("followUp.on", measurementRules["follow-up-before-baseline"]);
  }
  for (const block of blocks) addBlock(context, block);
}

function addBlock(context: RecordContext, block: Block): void {
  const { values, envelope, report, facts } = context;
  const answers = answersOf(block, values);
  const tasks = block.tasksWidenedOf(values);
  const tasksWidened = tasks === undefined || tasks === "unknown" ? undefined : tasks === "yes";
  if (answers === undefined && tasksWidened === undefined) return;
  const on = block.onOf(values);
  if (on === undefined) {
    report.on(`${block.block}.on`, measurementRules["no-date"]);
    return;
  }
  if (on > envelope.observedUntil) {
    report.on(`${block.block}.on`, measurementRules["after-observed"]);
    return;
  }
  checkJob(context, block.block, on);

  const moment = block.block === "measurement" ? momentOf(values) : block.block;
  const said = respondentOf(values);
  // A measurement belongs to the trajectory: rows of several periods may repeat it.
  const record = periodFromOf(values) === undefined ? envelope.record : envelope.trajectoryRef;
  const base = { kind: "measurement" as const, ...envelope, record, on, ...(moment === undefined ? {} : { moment }) };
  const own: MeasurementFact = { ...base, respondent: said ?? "employee", ...answers };
  if (said !== undefined && tasksWidened !== undefined) own.tasksWidened = tasksWidened;
  if (answers !== undefined || said !== undefined) facts.push(own);
  if (said === undefined && tasksWidened !== undefined) facts.push({ ...base, respondent: "coach", tasksWidened });
}

function checkJob({ values, report }: RecordContext, block: MeasurementBlock, on: CalendarDate): void {
  const jobFrom = jobFromOf(values);
  if (jobFrom === undefined || on >= jobFrom) return;
  if (addDays(on, DAYS_BEFORE_JOB) < jobFrom) report.on(`${block}.on`, measurementRules["before-job"]);
}

type Answers = Pick<MeasurementFact, "inWork" | "hoursPerWeek" | "capabilities" | (typeof MARKS)[number]>;

/** What was answered, or `undefined` when nothing was. */
function answersOf(block: Block, values: RowValues): Answers | undefined {
  const answers: Answers = {};
  let some = false;
  const inWork = block.inWorkOf(values);
  if (inWork !== undefined) {
    answers.inWork = inWork;
    some = true;
  }
  const hoursPerWeek = block.hoursPerWeekOf(values);
  if (hoursPerWeek !== undefined) {
    answers.hoursPerWeek = hoursPerWeek;
    some = true;
  }
  for (const { mark, markOf } of block.marks) {
    const value = markOf(values);
    if (value === undefined) continue;
    answers[mark] = value;
    some = true;
  }
  const capabilities = capabilitiesOf(block, values);
  if (capabilities === undefined) return some ? answers : undefined;
  answers.capabilities = capabilities;
  return answers;
}

/** The 21 answers, `null` where one is missing; `undefined` when all are. */
function capabilitiesOf({ capabilities }: Block, values: RowValues): WorkValueAnswers[] | undefined {
  let answered = false;
  const list = capabilities.map(({ aOf, bOf, cOf }) => {
    const answers = { a: aOf(values) ?? null, b: bOf(values) ?? null, c: cOf(values) ?? null };
    if (answers.a !== null || answers.b !== null || answers.c !== null) answered = true;
    return answers;
  });
  return answered ? list : undefined;
}
