import type { NumberedPlace } from "./numbered-places.ts";

/** What makes two statements about the same thing, as two numbers of 32 bits. */
export interface StatementKey {
  readonly low: number;
  readonly high: number;
}

/** What a statement says of one field, as one number; numbers of one field are equal where the statements are. */
export type FieldPrint = number;

const FIELD_SHIFT = 24;
const PRINT_MASK = 0xff_ffff;

/** The print of a field, by its number below 256. */
export const fieldPrint = (field: number, hash: number): FieldPrint => (field << FIELD_SHIFT) | (hash & PRINT_MASK);

const fieldOf = (print: FieldPrint) => print >>> FIELD_SHIFT;

const NONE = -1;
const [NEXT, LOW, HIGH, RECORD, LINE, FILE, COUNT, PRINTS] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const FIRST_WORDS = 4_096;
const WORDS_PER_HEAD = 8;
const NO_HANDLES: readonly number[] = [];

/**
 * Remembers statements as numbers only, in at most `room` words of four bytes; what does not fit is not remembered.
 */
export function createStatementMemory(room: number) {
  let words = new Int32Array(Math.min(FIRST_WORDS, room));
  let heads = new Int32Array(words.length / WORDS_PER_HEAD).fill(NONE);
  let used = 0;

  return {
    /** Handles of the statements under a key, in the order in which they came. */
    under({ low, high }: StatementKey): readonly number[] {
      let found = NO_HANDLES;
      for (let at = heads[headAt(low)] ?? NONE; at !== NONE; at = word(at + NEXT)) {
        if (word(at + LOW) === low && word(at + HIGH) === high) found = [at, ...found];
      }
      return found;
    },

    placeOf: (handle: number): NumberedPlace => ({
      record: word(handle + RECORD),
      line: word(handle + LINE),
      file: word(handle + FILE),
    }),

    /** What a statement says of the field of a print; `undefined` where it is silent about it. */
    printLike(handle: number, print: FieldPrint): FieldPrint | undefined {
      const first = handle + PRINTS;
      const field = fieldOf(print);
      for (let at = first; at < first + word(handle + COUNT); at++) if (fieldOf(word(at)) === field) return word(at);
      return undefined;
    },

    /** Whether there was room. */
    remember(
      { low, high }: StatementKey,
      { record, line, file }: NumberedPlace,
      prints: readonly FieldPrint[],
    ): boolean {
      const size = PRINTS + prints.length;
      if (used + size > room) return false;
      while (used + size > words.length) grow();
      words.set([NONE, low, high, record, line, file, prints.length, ...prints], used);
      link(used);
      used += size;
      return true;
    },
  };

  function word(at: number): number {
    return words[at] as number;
  }

  function headAt(low: number): number {
    return (low >>> 0) % heads.length;
  }

  function link(handle: number) {
    const at = headAt(word(handle + LOW));
    words[handle + NEXT] = heads[at] ?? NONE;
    heads[at] = handle;
  }

  function grow() {
    const larger = new Int32Array(Math.min(room, words.length * 2));
    larger.set(words);
    words = larger;
    heads = new Int32Array(Math.ceil(words.length / WORDS_PER_HEAD)).fill(NONE);
    for (let handle = 0; handle < used; handle += PRINTS + word(handle + COUNT)) link(handle);
  }
}
