import { type CalendarDate, monthOf, type PersonFact, type RegisterFact } from "@jobcoach/core";
import { personRules } from "../../values/person-rules.ts";
import type { RecordContext } from "../record/record-context.ts";
import { readSlot } from "../record/row-values.ts";

const birthDateOf = readSlot("person.birthDate");
const sexOf = readSlot("person.sex");
const workCapacityOf = readSlot("person.workCapacity");
const provisionFromOf = readSlot("provision.from");
const periodFromOf = readSlot("period.from");
const registerStatusOf = readSlot("register.status");

const YOUNGEST = 15;
const OLDEST = 75;

/** Who the person is. All rows of a trajectory say the same, so the fact is named by the trajectory. */
export function addPersonFact({ values, envelope, report, facts }: RecordContext): void {
  const birthDate = birthDateOf(values);
  const sex = sexOf(values);
  const workCapacity = workCapacityOf(values);
  if (birthDate === undefined && sex === undefined && workCapacity === undefined) return;
  const start = provisionFromOf(values) ?? periodFromOf(values) ?? envelope.observedUntil;
  if (birthDate !== undefined && !isLikelyAge(birthDate, start)) {
    report.on("person.birthDate", personRules["birth-date-unlikely"]);
  }
  const fact: PersonFact = { kind: "person", ...envelope, record: envelope.trajectoryRef };
  if (birthDate !== undefined) fact.birthMonth = monthOf(birthDate);
  if (sex !== undefined) fact.sex = sex;
  if (workCapacity !== undefined) fact.workCapacity = workCapacity;
  facts.push(fact);
}

/** Whether somebody stands in the target-group register; a word for not known says nothing. */
export function addRegisterFact({ values, envelope, facts }: RecordContext): void {
  const status = registerStatusOf(values);
  if (status === undefined || status === "unknown") return;
  const fact: RegisterFact = { kind: "register", ...envelope, status };
  facts.push(fact);
}

function isLikelyAge(birthDate: CalendarDate, on: CalendarDate): boolean {
  return yearsLater(birthDate, YOUNGEST) <= on && on < yearsLater(birthDate, OLDEST + 1);
}

/** The same day that many years later, as text to compare with; 29 February stays what it is. */
const yearsLater = (date: CalendarDate, years: number) => {
  const year = (date.charCodeAt(0) - 48) * 1000 + (date.charCodeAt(1) - 48) * 100 + (date.charCodeAt(2) - 48) * 10;
  return `${year + date.charCodeAt(3) - 48 + years}${date.slice(4)}`;
};
