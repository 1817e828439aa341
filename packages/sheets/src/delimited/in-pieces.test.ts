import { expect, test } from "vitest";
import { chunksOf } from "./chunks-of.ts";
import { inPieces } from "./in-pieces.ts";

const sizesOf = async (file: Blob) => (await Array.fromAsync(chunksOf(file))).map(({ length }) => length);

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
