import {
  type Adapter,
  type DecimalMark,
  factLines,
  factsAdapter,
  headerLine,
  intake,
  sampleFile,
} from "@jobcoach/adapter";
import type { LocalizedText, MunicipalityCode } from "@jobcoach/core";
import type { DataFile } from "./chosen-files.ts";
import { givenKeys, missingKey } from "./key-ring.ts";
import { hashFileFor } from "./quick-hash.ts";

export type Pseudonymised =
  | { readonly ok: true; readonly content: Blob }
  | { readonly ok: false; readonly fault: LocalizedText };

/** How a file is read, and which keys replace persons in it. */
export interface Pseudonymising {
  readonly adapters: readonly Adapter[];
  readonly format?: string;
  readonly decimalMark?: DecimalMark;
  readonly keys: readonly string[];
}

/** So many characters of facts are handed to the browser at once; it keeps large ones on disk. */
const PIECE = 4_000_000;

/** The facts of a file, with tokens in place of persons: what `jobcoach submit` would send. A file of facts stays as it is. */
export async function pseudonymise(
  { content, given }: DataFile,
  { adapters, format, decimalMark, keys }: Pseudonymising,
): Promise<Pseudonymised> {
  if (factsAdapter.detect(await sampleFile(content)) !== undefined) return { ok: true, content };
  const ring = givenKeys(keys);
  if (!ring.ok) return ring;
  let missing: MunicipalityCode | undefined;
  const body = createBody();
  const { header } = await intake(
    {
      file: content,
      adapters,
      given,
      ...hashFileFor(content),
      ...(format === undefined ? {} : { format }),
      ...(decimalMark === undefined ? {} : { decimalMark }),
      keyOf(municipality) {
        const key = ring.keys.get(municipality);
        if (key === undefined) missing = municipality;
        return key;
      },
    },
    { facts: (batch, rows) => body.add(factLines(batch, rows)) },
  );
  if (missing !== undefined) return { ok: false, fault: missingKey(missing) };
  if (header === undefined) return { ok: false, fault: REFUSED };
  return { ok: true, content: new Blob([headerLine(header), ...body.pieces()], FACTS) };
}

const FACTS = { type: "application/x-ndjson" };

const REFUSED: LocalizedText = {
  nl: "Dit bestand kan zo niet worden aangeleverd. Herstel eerst wat bij de meldingen staat.",
  en: "This file cannot be delivered as it is. First mend what the findings say.",
};

function createBody() {
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const close = () => {
    pieces.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  return {
    add(text: string) {
      texts.push(text);
      length += text.length;
      if (length >= PIECE) close();
    },
    pieces() {
      close();
      return pieces;
    },
  };
}
