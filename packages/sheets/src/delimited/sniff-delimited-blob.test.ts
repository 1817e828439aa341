import { describe, expect, it } from "vitest";
import { encodeText } from "../text/encode-text.ts";
import type { Encoding } from "./dialect.ts";
import { sniffDelimitedBlob } from "./sniff-delimited-blob.ts";

const ascii = "naam;plaats\n".repeat(60_000);
const fileOf = (text: string, encoding: Encoding) => new Blob([encodeText(text, encoding).slice()]);

describe("sniffDelimitedBlob", () => {
  it.each<[string, Encoding]>([
    ["é;b\n", "utf-8"],
    ["é;b\n", "windows-1252"],
  ])("recognises the encoding of %j far into a %s file", async (end, encoding) => {
    const { dialect } = await sniffDelimitedBlob(fileOf(ascii + end, encoding));
    expect(dialect).toEqual({ delimiter: ";", encoding, separatorLine: false });
  });

  it("takes plain ASCII for UTF-8, and believes a sample that is not ASCII", async () => {
    expect((await sniffDelimitedBlob(fileOf(ascii, "utf-8"))).dialect.encoding).toBe("utf-8");
    expect((await sniffDelimitedBlob(fileOf(`é${ascii}`, "windows-1252"))).dialect.encoding).toBe("windows-1252");
    expect((await sniffDelimitedBlob(new Blob([]))).dialect.encoding).toBe("utf-8");
  });
});
