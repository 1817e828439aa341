import { coverageOf } from "@jobcoach/adapter";
import type { Submission } from "@jobcoach/contract";
import { assemble, type Fact, withTowardsWork } from "@jobcoach/core";
import { tallyTrajectories } from "@jobcoach/outcomes";
import { sql } from "kysely";
import { asOwnerOfAll } from "../../testing/as-owner-of-all.ts";
import { metadataOf } from "../../testing/facts-file.ts";
import type { TestGateway } from "../../testing/test-gateway.ts";
import { factsOf, type Townsman } from "./town.ts";

/** What a sender believes to be true of a gateway, by what it was promised. */
export interface Model {
  /** By stream: the submission in force and its persons, by record. */
  readonly inForce: Map<string, InForce>;
  /** Submissions that wait for a word, the oldest first. */
  readonly waiting: Waiting[];
  readonly states: Map<string, Submission["state"]>;
  /** What was confirmed: stream, records now, records before. */
  readonly confirmed: Set<string>;
}

export interface InForce {
  readonly id: string;
  readonly persons: ReadonlyMap<string, boolean>;
  /** How many records it has, or had the delivery that it corrects. */
  readonly records: number;
  readonly isCorrection: boolean;
}

export type Waiting = InForce & { readonly stream: string; readonly evidence: string };

export const emptyModel = (): Model => ({
  inForce: new Map(),
  waiting: [],
  states: new Map(),
  confirmed: new Set(),
});

/** A submission that is accepted ends the one in force and those that waited longer in its place; a later one waits on. */
export function accept(model: Model, stream: string, next: InForce): void {
  const former = model.inForce.get(stream);
  if (former !== undefined) model.states.set(former.id, "superseded");
  const place = model.waiting.findIndex(({ id }) => id === next.id);
  const isOver = (waiting: Waiting, index: number) => waiting.stream === stream && (place === -1 || index < place);
  for (const one of model.waiting.filter(isOver)) model.states.set(one.id, "superseded");
  const left = model.waiting.filter((waiting, index) => !isOver(waiting, index) && waiting.id !== next.id);
  model.waiting.splice(0, model.waiting.length, ...left);
  model.states.set(next.id, "accepted");
  model.inForce.set(stream, next);
}

export const personsIn = (persons: ReadonlyMap<string, boolean>): readonly Townsman[] =>
  [...persons].map(([record, lost]) => ({ record, lost }));

/** The facts that ought to count. */
function factsInForce({ inForce }: Model): readonly Fact[] {
  return [...inForce].flatMap(([stream, { persons }]) => [
    coverageOf(metadataOf({ stream }), "case-file"),
    ...factsOf(personsIn(persons), { stream }),
  ]);
}

/** What ought to be stored, counted anew from the facts that ought to count. */
export function expectedOf(model: Model) {
  const facts = factsInForce(model);
  const tallies = [...tallyTrajectories(withTowardsWork(assemble(facts))).values()];
  return { facts: facts.map(canonical).sort(), tallies: tallies.map(canonical).sort() };
}

/** What is stored. */
export const storedIn = (gateway: TestGateway) =>
  asOwnerOfAll(gateway.database, async (transaction) => {
    const facts = await transaction.selectFrom("fact_run").select("facts").execute();
    const { rows } = await sql<{ tally: object }>`select tally from tally`.execute(transaction);
    return {
      facts: facts.flatMap((row) => row.facts.map(canonical)).sort(),
      tallies: rows.map(({ tally }) => canonical(tally)).sort(),
    };
  });

/** A value as text, its keys in order, as the database may hand them over in another. */
function canonical(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
