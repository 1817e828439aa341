import { AS_OF, addMonths, type Day } from "./calendar.ts";
import { createRandom } from "./random.ts";
import { isPaid, type Job, type Person, type Spell, worksOn } from "./truth.ts";

/** One half-year of coaching as Zaanstad accounts for it; `to` of a running one is still to come. */
export interface AccountingPeriod {
  readonly spell: Spell;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
  /** The last day of its first quarter. */
  readonly middle: Day;
  readonly job?: Job;
  readonly result: "" | "R1" | "R2" | "R3" | "R4" | "R5" | "R6";
}

export function accountingPeriods(person: Person): AccountingPeriod[] {
  return person.spells.flatMap((spell) => {
    const random = createRandom(`accounting ${spell.ref}`);
    const last = spell.to ?? AS_OF;
    const periods: AccountingPeriod[] = [];
    for (let number = 1, from = spell.from; from <= last; number++) {
      const nominal = addMonths(spell.from, 6 * number) - 1;
      const running = nominal > last && spell.to === undefined;
      const to = running ? nominal : Math.min(nominal, last);
      const job = jobOf(person, from, Math.min(to, last));
      periods.push({
        spell,
        number,
        from,
        to,
        middle: Math.min(addMonths(spell.from, 6 * number - 3) - 1, to),
        ...(job === undefined ? {} : { job }),
        result: !running && job !== undefined && isPaid(job) ? resultOf(person, to, spell, random.unit()) : "",
      });
      from = nominal + 1;
    }
    return periods;
  });
}

/** The job in the row: the paid job on the first day, else the first that begins in the period, else any, else the last. */
function jobOf(person: Person, from: Day, to: Day): Job | undefined {
  const known = person.jobs.filter((job) => job.known && job.from <= to);
  const running = known.filter((job) => job.to === undefined || job.to >= from);
  return running.find((job) => isPaid(job) && job.from <= from) ?? running.find(isPaid) ?? running[0] ?? known.at(-1);
}

/** Somebody whose next job begins within three weeks counts as working, as coaches write it down. */
function resultOf(person: Person, on: Day, spell: Spell, chance: number): AccountingPeriod["result"] {
  if (!worksOn(person, on) && !worksOn(person, on + 21)) return "R6";
  if (spell.to === on) return spell.endReason === "taken-over" ? "R5" : "R1";
  return chance < 0.35 ? "R2" : chance < 0.9 ? "R3" : "R4";
}
