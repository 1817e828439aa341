import {
  type Drifted,
  type Expected,
  isKnown,
  kindOf,
  type Operator,
  type Release,
  replace,
  spotsOf,
  thenReorder,
} from "./drift-operator.ts";
import { spellings, writtenDate } from "./example-tables.ts";
import { hardOperators } from "./hard-operators.ts";
import { newColumns, renames } from "./rename-words.ts";

/** Every kind of change, by name; `undefined` where the layout has nothing to change in that way. */
export const operators: Readonly<Record<string, Operator>> = {
  renamed: (release) => renameSome(release, 1),
  "several renamed": (release) => renameSome(release, 3),
  "renamed and reordered": (release) => thenReorder(renameSome(release, 1), release.random),
  added: addColumn,
  dropped: dropColumn,
  "renamed, another added": ({ profile, tables, random }) => {
    const first = renameSome({ profile, tables, random }, 1);
    if (first === undefined) return undefined;
    const second = addColumn({ profile, tables: first.tables, random });
    return { tables: second.tables, expected: [...first.expected, ...second.expected] };
  },
  split: splitColumn,
  merged: mergeColumns,
  recoded: recodeColumn,
  "flag recoded": recodeFlag,
  "dates in another order": redate,
  "another decimal mark": remark,
  "only reordered": ({ tables, random }) => thenReorder({ tables, expected: [] }, random),
  "sheet renamed": renameSheet,
  ...hardOperators,
};

function renameSome(release: Release, count: number): Drifted | undefined {
  let { tables } = release;
  const expected: Expected[] = [];
  for (let turn = 0; turn < count; turn++) {
    const spots = spotsOf({ ...release, tables }).filter(({ column }) => renames[column.header] !== undefined);
    const spot = release.random.one(spots);
    const taken = new Set(spot.example.headers.map((header) => header.toLowerCase()));
    const names = (renames[spot.column.header] ?? []).filter(
      (name) => !taken.has(name.toLowerCase()) && !isKnown(name, spot),
    );
    if (names.length === 0) continue;
    const to = release.random.one(names);
    tables = replace(tables, spot, 1, [to], (cells) => cells);
    expected.push({ text: `renamed ${spot.column.header} > ${to}` });
  }
  return expected.length === 0 ? undefined : { tables, expected };
}

function addColumn(release: Release): Drifted {
  const { tables, random } = release;
  const spot = random.one(spotsOf(release));
  const [header, values] = random.one(newColumns);
  const isAfter = random.next() < 0.5;
  const added = replace(
    tables,
    spot,
    1,
    isAfter ? [spot.column.header, header] : [header, spot.column.header],
    ([cell = ""]) => (isAfter ? [cell, random.one(values)] : [random.one(values), cell]),
  );
  return { tables: added, expected: [{ text: `added ${header}` }] };
}

function dropColumn(release: Release): Drifted {
  const spot = release.random.one(spotsOf(release));
  return {
    tables: replace(release.tables, spot, 1, [], () => []),
    expected: [{ text: `dropped ${spot.column.header}` }],
  };
}

function splitColumn(release: Release): Drifted | undefined {
  const { profile, tables, random } = release;
  const spot = random.one(
    spotsOf(release).filter((one) => ["date", "end", "hours-per-week", "code"].includes(kindOf(one))),
  );
  const { header } = spot.column;
  if (kindOf(spot) === "code") {
    const order = spellings(profile.codes[spot.column.codes ?? ""] ?? {});
    const into = [`${header} code`, `${header} omschrijving`];
    const cells = ([cell = ""]: readonly string[]) => [cell === "" ? "" : `c${order.indexOf(cell) + 91}`, cell];
    return {
      tables: replace(tables, spot, 1, into, cells),
      expected: [{ text: `split ${header} > ${into.join(" + ")} from ${into[1]}` }],
    };
  }
  if (kindOf(spot) === "hours-per-week") {
    const into = [`${header} (uren)`, `${header} (minuten)`];
    const cells = ([cell = ""]: readonly string[]) => {
      const [whole = "", part = "0"] = cell.split(/[.,]/);
      return cell === "" ? ["", ""] : [whole, part.startsWith("5") ? "30" : "0"];
    };
    return {
      tables: replace(tables, spot, 1, into, cells),
      expected: [{ text: `split ${header} > ${into.join(" + ")}` }],
    };
  }
  const into = [`${header} dag`, `${header} maand`, `${header} jaar`];
  const cells = ([cell = ""]: readonly string[]) => (cell === "" ? ["", "", ""] : dayParts(cell));
  return {
    tables: replace(tables, spot, 1, into, cells),
    expected: [{ text: `split ${header} > ${into.join(" + ")}` }],
  };
}

/** Day, month and year of a date in any of the readable notations. */
function dayParts(text: string): [string, string, string] {
  if (/^\d{8}$/.test(text)) return [text.slice(6), text.slice(4, 6), text.slice(0, 4)];
  const [first = "", month = "", last = ""] = text.split("-");
  return first.length === 4 ? [last, month, first] : [first, month, last];
}

function mergeColumns(release: Release): Drifted | undefined {
  const { tables, random } = release;
  const spots = spotsOf(release);
  const pairs = spots.flatMap((one) => {
    const next = spots.find((other) => other.example === one.example && other.at === one.at + 1);
    const both = next === undefined ? [] : [kindOf(one), kindOf(next)];
    return next !== undefined && both.every((kind) => kind === "date" || kind === "end") ? [{ one, next }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { one, next } = random.one(pairs);
  const headers = [one.column.header, next.column.header];
  const into = random.one([`${headers[0]} en ${headers[1]}`, `${headers[0]} - ${headers[1]}`]);
  const merged = replace(tables, one, 2, [into], ([first = "", last = ""]) => [
    first + last === "" ? "" : `${first} t/m ${last}`,
  ]);
  return { tables: merged, expected: [{ text: `merged ${headers.join(" + ")} > ${into}` }] };
}

function recodeColumn(release: Release): Drifted | undefined {
  const { profile, tables, random } = release;
  const spots = spotsOf(release).filter((one) => kindOf(one) === "code" && one.column.slot !== "provision.type");
  const spot = random.one(spots);
  const table = profile.codes[spot.column.codes ?? ""] ?? {};
  const old = spellings(table);
  const way = random.one(["numbered", "bracketed", "opaque"] as const);
  const fresh = old.map((text, at) =>
    way === "numbered" ? `${at + 1} - ${text}` : way === "bracketed" ? `${text} (${at + 1})` : `q${at + 71}`,
  );
  const codes = Object.fromEntries(fresh.map((text, at) => [text, table[old[at] ?? ""] ?? ""]));
  const cells = ([cell = ""]: readonly string[]) => [cell === "" ? "" : (fresh[old.indexOf(cell)] ?? cell)];
  const text = `recoded ${spot.column.header}`;
  return {
    tables: replace(tables, spot, 1, [spot.column.header], cells),
    expected: [{ text, codes, isLegible: way !== "opaque" }],
  };
}

function recodeFlag(release: Release): Drifted | undefined {
  const spots = spotsOf(release).filter((one) => kindOf(one) === "flag");
  if (spots.length === 0) return undefined;
  const spot = release.random.one(spots);
  const cells = ([cell = ""]: readonly string[]) => [cell === "J" ? "Wel" : cell === "N" ? "Niet" : cell];
  const text = `recoded ${spot.column.header}`;
  const codes = { Wel: "yes", Niet: "no" };
  return {
    tables: replace(release.tables, spot, 1, [spot.column.header], cells),
    expected: [{ text, codes, isLegible: true }],
  };
}

function redate(release: Release): Drifted | undefined {
  const { profile, random } = release;
  const order = random.one(
    (["dmy", "iso", "ymd8", "mdy", "short"] as const).filter((one) => one !== profile.dateOrder),
  );
  const spots = spotsOf(release).filter((one) => kindOf(one) === "date" || kindOf(one) === "end");
  const tables = spots.reduce(
    (changed, spot) =>
      replace(changed, spot, 1, [spot.column.header], ([cell = ""]) => {
        if (cell === "") return [""];
        const [day, month, year] = dayParts(cell);
        return [writtenDate(Number(year), Number(month), Number(day), order)];
      }),
    release.tables,
  );
  const shown = order === "mdy" ? "month-first" : order === "short" ? "short-year" : order;
  return { tables, expected: [{ text: `dates ${shown}` }] };
}

function remark(release: Release): Drifted | undefined {
  const { profile } = release;
  const mark = profile.decimalMark === "," ? "." : ",";
  const spots = spotsOf(release).filter(
    (one) => one.column.unit === "hours" || ["mark", "percent", "hours-per-week"].includes(kindOf(one)),
  );
  const tables = spots.reduce(
    (changed, spot) =>
      replace(changed, spot, 1, [spot.column.header], ([cell = ""]) => [cell.replace(profile.decimalMark, mark)]),
    release.tables,
  );
  return { tables, expected: [{ text: `decimals ${mark}` }] };
}

function renameSheet({ profile, tables, random }: Release): Drifted | undefined {
  if (profile.container.kind !== "workbook") return undefined;
  const which = random.one(tables);
  const names: Readonly<Record<string, string>> = {
    Trajecten: "Jobcoachtrajecten",
    Banen: "Dienstverbanden",
    Contacten: "Uren",
    Metingen: "Vragenlijsten",
  };
  const to = names[which.sheet] ?? "Blad1";
  const renamed = tables.map((table) => (table === which ? { ...table, sheet: to } : table));
  return { tables: renamed, expected: [{ text: `sheet ${which.sheet} > ${to}` }] };
}
