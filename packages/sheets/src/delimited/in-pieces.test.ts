import { expect, test } from "vitest";
import { chunksOf } from "./chunks-of.ts";
import { inPieces } from "./in-pieces.ts";

async function sizesOf(file: Blob): Promise<readonly number[]> {
  const sizes: number[] = [];
  for await (const { length } of chunksOf(file)) sizes.push(length);
  return sizes;
}

test("a file is read in pieces of the size that was asked for, its parts included", async () => {
  const file = inPieces(new Blob(["abcdefg"]), 3);
  expect(await file.text()).toBe("abcdefg");
  expect(await sizesOf(file)).toEqual([3, 3, 1]);
  expect(await sizesOf(file.slice(2))).toEqual([3, 2]);
});

test("the file it was made of is read as before", async () => {
  const file = new Blob(["abcdefg"]);
  inPieces(file, 1);
  expect(await sizesOf(file)).toEqual([7]);
});
