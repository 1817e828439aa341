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
});
