import type { Fact } from "../facts/fact.ts";
import type { Moment } from "../facts/measurement.ts";
import type { ExitReason } from "../facts/person.ts";

/**
 * What makes two facts statements about the same thing: one stream, one person, one kind, and the part that tells things of
 * a kind apart. Facts with equal identity are versions of each other. A job is known by its own reference, because several
 * records of one file may restate it; coaching by its record, because two equal contacts are two contacts.
 */
export function identityOf(fact: Fact): string {
  const shared = [fact.kind, fact.municipality, fact.grantor, fact.stream, fact.person ?? ""];
  return [...shared, ...tellingApart(fact)].join("|");
}

/** A trajectory has one start and one half-year; questions in between and later may be asked again. */
const isAskedOnce = (moment: Moment | undefined) => moment === "baseline" || moment === "followUp";

/** Another day for one of these is a correction; somebody may be detained, move or be lost from sight again. */
const HAPPENS_ONCE: ReadonlySet<ExitReason> = new Set(["death", "state-pension-age"]);

/** The part of an identity that tells the facts of one kind, stream and person apart. */
export function tellingApart(fact: Fact): readonly (string | number | undefined)[] {
  switch (fact.kind) {
    case "coverage":
      return [fact.observedFrom, fact.observedUntil];
    case "person":
      return [fact.validFrom];
    case "exit":
      return fact.record === undefined ? [fact.reason, HAPPENS_ONCE.has(fact.reason) ? "" : fact.on] : [fact.record];
    case "provision":
      return fact.record === undefined ? [fact.ref, fact.type, fact.from] : [fact.record];
    case "employment":
      return [fact.jobRef];
    case "benefit":
      return [fact.law, fact.from, fact.validFrom];
    case "register":
      return [fact.from];
    case "coaching":
      return fact.record === undefined
        ? [fact.trajectoryRef, fact.mode, fact.moment, fact.from, fact.to, fact.activity]
        : [fact.record, fact.mode, fact.moment];
    case "measurement":
      return [fact.trajectoryRef ?? fact.record, isAskedOnce(fact.moment) ? fact.moment : fact.on, fact.respondent];
    case "plan":
      return [fact.record ?? fact.trajectoryRef, fact.row, fact.validFrom];
    case "subsidy":
      return [fact.record ?? fact.trajectoryRef, fact.scheme, fact.from];
    case "result":
      return [fact.trajectoryRef ?? fact.record, fact.periodTo];
  }
}
