/**
 * Sums of rows of whole numbers given as decimal texts, place by place, as texts again; exact. Adds up in numbers for as long as
 * these must be safe integers, and else in bigints. Rows without any are left out; the others are equally long.
 */
export function sumProducts(rows: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = rows.filter(({ length }) => length > 0);
  if (first === undefined || others.length === 0) return first ?? [];
  return first.map((text, place) => String(sumOf(text, others, place)));
}

function sumOf(first: string, others: readonly (readonly string[])[], place: number): bigint {
  let exact = 0n;
  let sum = 0;
  const add = (text: string) => {
    if (text.length > SAFE_LENGTH) exact += BigInt(text);
    else sum += Number(text);
    if (sum > MOST_SAFE || sum < -MOST_SAFE) {
      exact += BigInt(sum);
      sum = 0;
    }
  };
  add(first);
  for (const row of others) add(row[place]!);
  return exact + BigInt(sum);
}

/** Texts of so many characters are below a thousandth of the largest safe integer, sums up to half of it stay safe. */
const SAFE_LENGTH = 12;
const MOST_SAFE = 2 ** 52;
