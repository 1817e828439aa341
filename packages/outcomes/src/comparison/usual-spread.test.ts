import { describe, expect, it } from "vitest";
import { type Random, randomFrom } from "../statistics/random.ts";
import { errorBeside, errorsToSee, type Measured, upperTail, usualSpreadBeside } from "./usual-spread.ts";

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Means of persons that vary by 1, of municipalities that vary by `tau`. */
const spread = (municipalities: number, tau: number, random = randomFrom(3)): readonly Measured[] =>
  Array.from({ length: municipalities }, () => {
    const n = 50 + Math.floor(random() * 451);
    return { value: tau * normal(random) + normal(random) / Math.sqrt(n), n };
  });

describe("how much others differ usually", () => {
  it.each([0.1, 0.3, 1])("is found again: %f", (tau) => {
    const found = Math.sqrt(usualSpreadBeside(spread(2000, tau), 0, 1).tau2);
    expect(found / tau).toBeGreaterThan(0.9);
    expect(found / tau).toBeLessThan(1.06);
  });

  it("is next to nothing where chance explains it", () => {
    expect(usualSpreadBeside(spread(2000, 0), 0, 1).tau2).toBeLessThan(0.001);
    expect(usualSpreadBeside([{ value: 1, n: 10 }, ...spread(1, 0)], 0, 1)).toMatchObject({ tau2: 0 });
  });

  it("is that of the others, so that one far off, or of half of all persons, does not make itself usual", () => {
    const others = spread(40, 0.1);
    const beside = (own: Measured) => usualSpreadBeside([own, ...others], 0, 1);
    expect(beside({ value: 25, n: 100_000 })).toEqual(beside({ value: 0, n: 50 }));
    expect(usualSpreadBeside([...others, { value: 25, n: 0 }], 0, 1)).toEqual(usualSpreadBeside(others, 0, 1));
  });

  it("is as concentrated in the common figure as the persons are", () => {
    const of = (...sizes: number[]) =>
      usualSpreadBeside([{ value: 0, n: 5 }, ...sizes.map((n, at) => ({ value: at, n }))], 0, 1).concentration;
    expect(of(10, 10, 10, 10)).toBe(0.25);
    expect(of(1000, 1, 1)).toBeCloseTo(1, 2);
  });
});

describe("a difference beside the others", () => {
  const known = { tau2: 0.04, concentration: 0.25, degrees: 24 };

  it("is as uncertain as chance and what is usual make it", () => {
    expect(errorBeside(0.3, known)).toBeCloseTo(Math.sqrt(0.09 + 0.04 * 1.25), 12);
    expect(errorBeside(0.3, { ...known, tau2: 0 })).toBe(0.3);
  });

  it("is judged by Student's distribution, because the usual spread is an estimate", () => {
    expect(upperTail(2.063899, known)).toBeCloseTo(0.025, 6);
    expect(upperTail(-2.063899, known)).toBeCloseTo(0.975, 6);
  });

  it("has to be larger to be seen where the usual spread is an estimate", () => {
    expect(errorsToSee(1, { ...known, tau2: 0 })).toBeCloseTo(1.959964 + 0.841621, 4);
    expect(errorsToSee(1, known)).toBeCloseTo(2.063899 + 0.841621, 4);
    expect(errorsToSee(30, known)).toBeGreaterThan(errorsToSee(1, known));
  });
});
