const LONGEST_LINE = 10_000_000;

/** Lines of UTF-8 text in batches, without their line ends; an empty last line is left out. Throws nothing on bad bytes. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  onTooLong: () => void,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) {
      onTooLong();
      return;
    }
    if (lines.length > 0) yield lines.map(withoutCarriageReturn);
  }
  rest += decoder.decode();
  if (rest !== "") yield [withoutCarriageReturn(rest)];
}

const withoutCarriageReturn = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);
