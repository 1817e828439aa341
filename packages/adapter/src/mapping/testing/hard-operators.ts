import { slots } from "../../tabular/profile/slots.ts";
import {
  type Drifted,
  type Expected,
  isKnown,
  kindOf,
  type Operator,
  type Release,
  replace,
  type Spot,
  spotsOf,
  thenReorder,
} from "./drift-operator.ts";
import { spellings } from "./example-tables.ts";
import { englishNames, newColumns, renames } from "./rename-words.ts";

/** Changes that a person has to look at twice. */
export const hardOperators: Readonly<Record<string, Operator>> = {
  "renamed to a field number": (release) => renameTo(release, (spot) => `Veld_${spot.at + 101}`),
  "renamed into English": (release) => renameTo(release, ({ column }) => englishNames[column.header]),
  "one dropped, a stranger in its place": dropForStranger,
  "one dropped, its neighbour renamed": dropBesideRenamed,
  "renamed and recoded": renameAndRecode,
  "codes abbreviated": abbreviateCodes,
  "two sums in one": sumUp,
  "renamed, recoded elsewhere, reordered": severalAtOnce,
};

function renameTo(release: Release, nameOf: (spot: Spot) => string | undefined): Drifted | undefined {
  const spots = spotsOf(release).filter((spot) => spot.column.slot !== "not-imported" && nameOf(spot) !== undefined);
  if (spots.length === 0) return undefined;
  const spot = release.random.one(spots);
  const to = nameOf(spot) ?? "";
  return {
    tables: replace(release.tables, spot, 1, [to], (cells) => cells),
    expected: [{ text: `renamed ${spot.column.header} > ${to}` }],
  };
}

function dropForStranger(release: Release): Drifted {
  const { random } = release;
  const spot = random.one(spotsOf(release).filter(({ column }) => column.slot !== "not-imported"));
  const [header, values] = random.one(newColumns);
  return {
    tables: replace(release.tables, spot, 1, [header], () => [random.one(values)]),
    expected: [{ text: `dropped ${spot.column.header}` }, { text: `added ${header}` }],
  };
}

function dropBesideRenamed(release: Release): Drifted | undefined {
  const spots = spotsOf(release);
  const pairs = spots.flatMap((one) => {
    const next = spots.find((other) => other.example === one.example && other.at === one.at + 1);
    return next !== undefined && renames[next.column.header] !== undefined ? [{ one, next }] : [];
  });
  const { one, next } = release.random.one(pairs);
  const to = (renames[next.column.header] ?? []).find((name) => !isKnown(name, next));
  if (to === undefined) return undefined;
  return {
    tables: replace(release.tables, one, 2, [to], ([, cell = ""]) => [cell]),
    expected: [{ text: `dropped ${one.column.header}` }, { text: `renamed ${next.column.header} > ${to}` }],
  };
}

const codeSpots = (release: Release) =>
  spotsOf(release).filter((one) => kindOf(one) === "code" && one.column.slot !== "provision.type");

function recode(release: Release, spot: Spot, header: string, write: (text: string, at: number) => string) {
  const table = release.profile.codes[spot.column.codes ?? ""] ?? {};
  const old = spellings(table);
  const fresh = old.map(write);
  const cells = ([cell = ""]: readonly string[]) => [cell === "" ? "" : (fresh[old.indexOf(cell)] ?? cell)];
  const codes = Object.fromEntries(fresh.map((text, at) => [text, table[old[at] ?? ""] ?? ""]));
  return { tables: replace(release.tables, spot, 1, [header], cells), codes };
}

function renameAndRecode(release: Release): Drifted | undefined {
  const spot = release.random.one(codeSpots(release).filter(({ column }) => renames[column.header] !== undefined));
  const to = (renames[spot.column.header] ?? []).find((name) => !isKnown(name, spot));
  if (to === undefined) return undefined;
  const { tables, codes } = recode(release, spot, to, (text, at) => `${at + 1} - ${text}`);
  const { header } = spot.column;
  const expected: Expected[] = [
    { text: `renamed ${header} > ${to}` },
    { text: `recoded ${header}`, codes, isLegible: true },
  ];
  return { tables, expected };
}

function abbreviateCodes(release: Release): Drifted | undefined {
  const long = codeSpots(release).filter(({ column }) =>
    spellings(release.profile.codes[column.codes ?? ""] ?? {}).every((text) => text.length > 4 && !/\d/.test(text)),
  );
  if (long.length === 0) return undefined;
  const spot = release.random.one(long);
  const { tables, codes } = recode(release, spot, spot.column.header, (text) => text.slice(0, 4).toUpperCase().trim());
  return {
    tables,
    expected: [{ text: `recoded ${spot.column.header}`, codes: unmistakable(codes, release, spot), isLegible: true }],
  };
}

/** The abbreviations that only one code of the table begins with; of the others no meaning may be proposed. */
function unmistakable(codes: Readonly<Record<string, string>>, { profile }: Release, spot: Spot) {
  const table = Object.entries(profile.codes[spot.column.codes ?? ""] ?? {});
  const meanings = (short: string) =>
    new Set(table.flatMap(([text, code]) => (text.toUpperCase().startsWith(short) ? [code] : [])));
  return Object.fromEntries(
    Object.entries(codes).map(([short, code]) => [short, meanings(short).size > 1 ? "" : code]),
  );
}

/** Minutes of employee and employer that stand as one sum from now on: no slot can be read from it. */
function sumUp(release: Release): Drifted | undefined {
  const spots = spotsOf(release);
  const pairs = spots.flatMap((one) => {
    const next = spots.find((other) => other.example === one.example && other.at === one.at + 1);
    const isMinutes = (spot: Spot) => spot.column.slot !== "not-imported" && slots[spot.column.slot].kind === "minutes";
    return next !== undefined && isMinutes(one) && isMinutes(next) ? [{ one, next }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { one, next } = release.random.one(pairs);
  const into = "Begeleiding totaal";
  return {
    tables: replace(release.tables, one, 2, [into], ([first = "", last = ""]) => [first === "" ? last : first]),
    expected: [{ text: `merged ${one.column.header} + ${next.column.header} > ${into}` }],
  };
}

function severalAtOnce(release: Release): Drifted | undefined {
  const first = renameTo(release, (spot) => (renames[spot.column.header] ?? []).find((name) => !isKnown(name, spot)));
  if (first === undefined) return undefined;
  const later = { ...release, tables: first.tables };
  const spot = release.random.one(codeSpots(later));
  const { tables, codes } = recode(later, spot, spot.column.header, (text, at) => `${at + 1}. ${text}`);
  const expected: Expected[] = [...first.expected, { text: `recoded ${spot.column.header}`, codes, isLegible: true }];
  return thenReorder({ tables, expected }, release.random);
}
