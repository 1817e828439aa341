import fc from "fast-check";
import { expect, test } from "vitest";
import { linksAround, pageOf } from "./paging.ts";

test("a page in the middle has neighbours, and keeps what else was asked", () => {
  expect(linksAround("/v1/rules", { page: 2, pageSize: 10 }, 25, { area: "facts", level: undefined })).toBe(
    [
      '</v1/rules?area=facts&page=2&pageSize=10>; rel="self"',
      '</v1/rules?area=facts&page=1&pageSize=10>; rel="first"',
      '</v1/rules?area=facts&page=3&pageSize=10>; rel="last"',
      '</v1/rules?area=facts&page=1&pageSize=10>; rel="prev"',
      '</v1/rules?area=facts&page=3&pageSize=10>; rel="next"',
    ].join(", "),
  );
});

test("a page behind the last is empty and leads back", () => {
  expect(pageOf([1, 2, 3], { page: 9, pageSize: 2 })).toEqual({ page: 9, pageSize: 2, total: 3, items: [] });
  expect(linksAround("/x", { page: 9, pageSize: 2 }, 3)).toContain('</x?page=2&pageSize=2>; rel="prev"');
});

test("whoever follows next meets everything once", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (all, pageSize) => {
      const met: number[] = [];
      for (let page = 1; page > 0; ) {
        met.push(...pageOf(all, { page, pageSize }).items);
        const next = /page=(\d+)&pageSize=\d+>; rel="next"/.exec(linksAround("/x", { page, pageSize }, all.length));
        page = next === null ? 0 : Number(next[1]);
      }
      expect(met).toEqual(all);
    }),
  );
});
