import { describe, expect, it } from "vitest";
import { betaDraws } from "./beta-draws.ts";
import { drawBeta, normalsFrom, randomFrom } from "./random.ts";

describe("betaDraws", () => {
  it("draws what unit after unit would draw, digit for digit, small shapes too", () => {
    const units = [
      { alpha: 0.5, beta: 9.5 },
      { alpha: 120, beta: 17 },
      { alpha: 3, beta: 0.2 },
    ];
    const drawInto = betaDraws(units, 7);
    const random = randomFrom(7);
    const normal = normalsFrom(random);
    const drawn = new Float64Array(units.length);
    for (let draw = 0; draw < 500; draw++) {
      drawInto(drawn);
      expect([...drawn]).toEqual(units.map(({ alpha, beta }) => drawBeta(random, alpha, beta, normal)));
    }
  });

  it("is all or nothing, in the ratio of shapes that are too small for a number", () => {
    const units = Array.from({ length: 4 }, () => ({ alpha: 0.0003, beta: 0.0001 }));
    const drawInto = betaDraws(units, 11);
    const random = randomFrom(11);
    const normal = normalsFrom(random);
    const drawn = new Float64Array(units.length);
    let all = 0;
    for (let draw = 0; draw < 1000; draw++) {
      drawInto(drawn);
      expect([...drawn]).toEqual(units.map(({ alpha, beta }) => drawBeta(random, alpha, beta, normal)));
      all += drawn.filter((share) => share > 0.5).length;
    }
    expect(all / 4000).toBeGreaterThan(0.72);
    expect(all / 4000).toBeLessThan(0.78);
  });
});
