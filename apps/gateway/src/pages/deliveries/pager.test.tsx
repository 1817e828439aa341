import { expect, test } from "vitest";
import { Pager } from "./pager.tsx";

/** Where one can go from a page of a list. */
const linksFrom = (page: number, last: number) =>
  [
    ...String(
      <Pager
        label="Bladzijden"
        here="hier"
        page={page}
        last={last}
        before="vorige"
        after="volgende"
        addressOf={(one) => `?page=${one}`}
      />,
    ).matchAll(/rel="(\w+)" href="([^"]+)"/g),
  ].map(([, way, address]) => `${way} ${address}`);

test("leads to the page before and the page after, where those are", () => {
  expect(linksFrom(1, 3)).toEqual(["next ?page=2"]);
  expect(linksFrom(2, 3)).toEqual(["prev ?page=1", "next ?page=3"]);
  expect(linksFrom(3, 3)).toEqual(["prev ?page=2"]);
});

test("leads back into a list that has become shorter", () => {
  expect(linksFrom(9, 3)).toEqual(["prev ?page=3"]);
});

test("is not there where all fits on one page", () => {
  expect(String(<Pager label="" here="" page={1} last={1} before="" after="" addressOf={() => ""} />)).toBe("");
});
