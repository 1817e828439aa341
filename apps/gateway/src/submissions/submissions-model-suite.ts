import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database, EnginePool } from "../db/database.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { createSender, newKey } from "./testing/sender.ts";
import {
  accept,
  emptyModel,
  expectedOf,
  type InForce,
  type Model,
  personsIn,
  storedIn,
} from "./testing/submission-model.ts";

let gateway: TestGateway;

type Sender = ReturnType<typeof createSender>;
type Command = fc.AsyncCommand<Model, Sender>;

/** A step of a sender, told to the gateway and to the model; afterwards they must agree on everything. */
function step(
  name: string,
  canDo: (model: Readonly<Model>) => boolean,
  run: (model: Model, sender: Sender) => Promise<void>,
): Command {
  return {
    check: canDo,
    async run(model, sender) {
      await run(model, sender);
      expect(await storedIn(gateway), name).toEqual(expectedOf(model));
      for (const [id, state] of model.states) expect((await sender.read(id)).body.state, name).toBe(state);
    },
    toString: () => name,
  };
}

const SIZE_OF_FULL = 10;

const deliver = (stream: string, persons: ReadonlyMap<string, boolean>, retries: number) =>
  step(
    `deliver ${stream} ${JSON.stringify([...persons])} and ${retries} times again`,
    () => true,
    async (model, sender) => {
      const key = newKey();
      const { status, body } = await sender.sendFacts(personsIn(persons), { stream }, key);
      for (let retry = 0; retry < retries; retry++)
        expect(await sender.sendFacts(personsIn(persons), { stream }, key)).toMatchObject({ status, body });
      const former = model.inForce.get(stream);
      if (countsAlready(model, stream, persons)) return expect([status, body.id]).toEqual([200, former?.id]);
      const records = persons.size;
      const next: InForce = { id: body.id, persons, records, isCorrection: false };
      const before = former?.records ?? 0;
      const evidence = `${stream} ${records} ${before}`;
      const standsOut = before >= SIZE_OF_FULL && records < before / 2 && !model.confirmed.has(evidence);
      const last = model.waiting.findLast((waiting) => waiting.stream === stream);
      if (standsOut && last?.evidence === evidence && isSame(last.persons, persons))
        return expect([status, body.id]).toEqual([200, last.id]);
      expect(status).toBe(201);
      if (!standsOut) return accept(model, stream, next);
      model.states.set(body.id, "awaiting-confirmation");
      model.waiting.push({ ...next, stream, evidence });
    },
  );

const deliverAgain = step(
  "deliver once more what waits",
  (model) => model.waiting.length > 0,
  async (model, sender) => {
    const last = model.waiting.at(-1);
    if (last !== undefined) await deliver(last.stream, last.persons, 0).run(model, sender);
  },
);

const correct = (stream: string, changed: ReadonlyMap<string, boolean>, removed: readonly string[]) =>
  step(
    `correct ${stream} ${JSON.stringify([...changed])} without ${removed.join()}`,
    (model) => model.inForce.has(stream),
    async (model, sender) => {
      const base = model.inForce.get(stream);
      if (base === undefined) return;
      const options = { stream, corrects: base.id, removes: removed };
      const { body } = await sender.sendFacts(personsIn(changed), options);
      const kept = [...base.persons].filter(([record]) => !removed.includes(record) && !changed.has(record));
      const next = {
        id: body.id,
        persons: new Map([...kept, ...changed]),
        records: base.records,
        isCorrection: true,
      };
      accept(model, stream, next);
    },
  );

const withdraw = (stream: string) =>
  step(
    `withdraw ${stream}`,
    (model) => model.inForce.has(stream),
    async (model, sender) => {
      const id = model.inForce.get(stream)?.id ?? "";
      await sender.withdraw(id);
      model.inForce.delete(stream);
      model.states.set(id, "withdrawn");
    },
  );

const decide = (isRight: boolean) =>
  step(
    isRight ? "confirm the oldest" : "withdraw the oldest that waits",
    (model) => model.waiting.length > 0,
    async (model, sender) => {
      const [oldest] = model.waiting;
      if (oldest === undefined) return;
      const { body } = isRight
        ? await sender.confirm(oldest.id, "submission/much-smaller")
        : await sender.withdraw(oldest.id);
      const state = !isRight
        ? "withdrawn"
        : countsAlready(model, oldest.stream, oldest.persons)
          ? "superseded"
          : "accepted";
      expect(body.state).toBe(state);
      if (isRight) model.confirmed.add(oldest.evidence);
      if (state === "accepted") return accept(model, oldest.stream, oldest);
      model.waiting.shift();
      model.states.set(oldest.id, state);
    },
  );

/** Whether the very same content is in force; a correction never has the content of a whole delivery. */
function countsAlready({ inForce }: Model, stream: string, persons: ReadonlyMap<string, boolean>): boolean {
  const former = inForce.get(stream);
  return former !== undefined && !former.isCorrection && isSame(former.persons, persons);
}

const isSame = (one: ReadonlyMap<string, boolean>, other: ReadonlyMap<string, boolean>) =>
  JSON.stringify([...one]) === JSON.stringify([...other]);

const stream = fc.constantFrom("a", "a", "b");
const record = fc.nat({ max: 15 }).map((index) => `r${index}`);
const persons = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(record, fc.boolean()), { minLength, maxLength, selector: ([name]) => name })
    .map((all) => new Map(all));

const whole = persons(10, 14);
const few = persons(1, 4);

const commands = [
  fc.tuple(stream, whole, fc.nat({ max: 1 })).map((args) => deliver(...args)),
  fc.tuple(stream, whole, fc.constant(0)).map((args) => deliver(...args)),
  fc.tuple(stream, few, fc.nat({ max: 1 })).map((args) => deliver(...args)),
  fc.tuple(stream, persons(0, 3), fc.uniqueArray(record, { maxLength: 3 })).map((args) => correct(...args)),
  stream.map(withdraw),
  fc.boolean().map(decide),
  fc.constant(deliverAgain),
];

const RUNS = Number(process.env.JOBCOACH_SUBMISSION_RUNS ?? 8);

/** What senders may do in any order, whose oracle is a count of the facts that were accepted; on every engine. */
export function submissionsModelSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`submissions on ${engine}`, () => {
    let database: Database;
    beforeAll(async () => {
      gateway = await openTestGateway({}, open);
      database = gateway.database;
    });
    afterAll(() => gateway.remove());

    test("whatever senders do, the figures are those of the facts that were accepted", {
      timeout: 180_000 * Math.ceil(RUNS / 8),
    }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: 14, size: "+1" }), async (all) => {
          await emptyTables(database);
          await fc.asyncModelRun(() => ({ model: emptyModel(), real: createSender(gateway) }), all);
        }),
        { seed: 20260713, numRuns: RUNS },
      );
    });
  });
}
