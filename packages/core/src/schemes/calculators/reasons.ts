import type { z } from "zod";
import type { Citation } from "../../law/citation.ts";
import { type Parameter, parameterOn, type UnusableValue, type UsableValue } from "../../law/parameter.ts";
import type { Reason } from "../../law/reason.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import type { Calculation, CalculationStep, UsedNumber } from "../calculation.ts";

export type Reasons = readonly [Reason, ...Reason[]];

/** A calculation that gives no amount. */
export const refused = (reasons: Reasons, steps: readonly CalculationStep[] = []): Calculation<never> => ({
  outcome: "refused",
  steps,
  reasons,
});

/** All amounts, or some with the reasons why not the others; none at all is a refusal. */
export function outcomeOf<Amounts extends object>(
  amounts: Partial<Amounts>,
  steps: readonly CalculationStep[],
  reasons: readonly Reason[],
): Calculation<Amounts> {
  const [first, ...others] = reasons;
  if (first === undefined) return { outcome: "computed", amounts: amounts as Amounts, steps };
  if (Object.keys(amounts).length === 0) return { outcome: "refused", steps, reasons: [first, ...others] };
  return { outcome: "partial", amounts, steps, reasons: [first, ...others] };
}

/** Each reason once. */
export const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.parameter} ${reason.input}`, reason])).values(),
];

/** The input as its schema reads it, or which parts of it cannot be used. */
export function readInput<Input>(
  schema: z.ZodType<Input>,
  input: unknown,
): { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly reasons: Reasons } {
  const read = schema.safeParse(input);
  if (read.success) return { ok: true, input: read.data };
  const [first = "input", ...others] = new Set(read.error.issues.map(({ path }) => String(path[0] ?? "input")));
  return { ok: false, reasons: [unusableInput(first), ...others.map((name) => unusableInput(name))] };
}

/** An input that is missing or cannot be right. */
export const unusableInput = (
  input: string,
  text: LocalizedText = {
    nl: `De invoer ${input} ontbreekt of kan niet kloppen.`,
    en: `The input ${input} is missing or cannot be right.`,
  },
  citation?: Citation,
): Reason => ({ code: "input-unusable", text, input, ...(citation === undefined ? {} : { citation }) });

/** A number from law that may not be computed with. */
export const unusableParameter = ({ parameter: { id, title }, status }: UnusableValue): Reason => ({
  code: `parameter-${status}`,
  text:
    status === "memory"
      ? {
          nl: `Niet nagekeken in een bron voor deze dag: ${title.nl}.`,
          en: `Not checked in a source for this day: ${title.en}.`,
        }
      : { nl: `Niet bekend voor deze dag: ${title.nl}.`, en: `Not known for this day: ${title.en}.` },
  parameter: id,
  status,
});

/** Several parameters on one day: all of them, or why not. */
export function lookUp<const Name extends string>(
  parameters: Readonly<Record<Name, Parameter>>,
  on: string,
):
  | { readonly usable: true; readonly values: Readonly<Record<Name, UsableValue>> }
  | { readonly usable: false; readonly reasons: Reasons } {
  const found = Object.entries<Parameter>(parameters).map(([name, each]) => [name, parameterOn(each, on)] as const);
  const [first, ...others] = found.flatMap(([, value]) => (value.usable ? [] : [unusableParameter(value)]));
  if (first !== undefined) return { usable: false, reasons: [first, ...others] };
  return { usable: true, values: Object.fromEntries(found) as Record<Name, UsableValue> };
}

/** A parameter's number as a step shows it. */
export const used = ({ parameter, value, status, citation }: UsableValue): UsedNumber => ({
  name: parameter.id,
  value,
  unit: parameter.unit,
  status,
  citation,
});

/** A number of the caller as a step shows it. */
export const given = (name: string, value: number, unit: UsedNumber["unit"]): UsedNumber => ({
  name,
  value,
  unit,
  status: "given",
});
