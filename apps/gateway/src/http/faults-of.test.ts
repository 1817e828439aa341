import { expect, test } from "vitest";
import { z } from "zod";
import { faultsOf } from "./faults-of.ts";

const faultsIn = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : faultsOf(parsed.error, "").map(({ code, pointer }) => `${code} ${pointer}`);
};

const Cat = z.strictObject({ name: z.string(), lives: z.int().max(9), kittens: z.array(z.string()).optional() });

test("each part that is wrong has a fault, and the pointer leads to it", () => {
  expect(faultsIn(Cat, { lives: 10, kittens: ["a", 2], tail: true })).toEqual([
    "missing /name",
    "invalid-value /lives",
    "invalid-value /kittens/1",
    "unknown ",
  ]);
});

test("of several shapes the one that is meant most likely tells its faults", () => {
  const Pet = z.union([Cat, z.strictObject({ bark: z.string(), breed: z.string(), age: z.int() })]);
  expect(faultsIn(Pet, { name: "Tom", lives: 12 })).toEqual(["invalid-value /lives"]);
  expect(faultsIn(z.strictObject({ pet: Pet }), { pet: { bark: "loud", breed: "x" } })).toEqual(["missing /pet/age"]);
});

test("a word of several lists is wrong once", () => {
  expect(faultsIn(z.union([z.literal("all"), z.string().regex(/^GM\d{4}$/)]), "Apeldoorn")).toEqual(["invalid-value "]);
});
