type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * What is wrong with a document as JSON-stat 2.0, as sentences; none where it is valid. Written from the specification
 * (json-stat.org/full and the rules of its schemas), apart from what writes JSON-stat here.
 */
export function jsonStatFaults(document: Json): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  if (!isObject(document)) return ["no object"];
  check(document.version === "2.0", "version is 2.0 at the root");
  if (document.class === "dataset") checkDataset({ ...document, version: undefined as never }, check, "dataset");
  else if (document.class === "collection") checkCollection(document, check);
  else faults.push("class is dataset or collection");
  return faults;
}

type Check = (holds: boolean, fault: string) => void;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: Json | undefined): value is string => typeof value === "string";
const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;
const optional = (value: Json | undefined, test: (value: Json) => boolean) => value === undefined || test(value);
const onlyKeys = (value: JsonObject, allowed: readonly string[]) =>
  Object.keys(value).every((key) => value[key] === undefined || allowed.includes(key));

function checkCommon(node: JsonObject, check: Check, at: string) {
  check(optional(node.label, isText), `${at}: label is a text`);
  check(optional(node.source, isText), `${at}: source is a text`);
  check(optional(node.note, isTexts), `${at}: note is a list of different texts`);
  check(optional(node.extension, isObject), `${at}: extension is an object`);
  check(
    optional(node.updated, (updated) => isText(updated) && !Number.isNaN(Date.parse(updated))),
    `${at}: updated is a date`,
  );
}

function checkCollection(collection: JsonObject, check: Check) {
  const keys = ["version", "class", "href", "label", "note", "link", "updated", "source", "error", "extension"];
  check(onlyKeys(collection, keys), "collection: only properties of a collection");
  checkCommon(collection, check, "collection");
  const { link } = collection;
  if (!isObject(link) || !Array.isArray(link.item)) return check(false, "collection: link has items");
  check(onlyKeys(link, ["item"]), "collection: links are items");
  for (const [index, item] of link.item.entries()) {
    const at = `item ${index}`;
    if (!isObject(item)) check(false, `${at} is an object`);
    else if (item.class === "dataset") checkDataset(item, check, at);
    else check(false, `${at} is a dataset`);
  }
}

function checkDataset(dataset: JsonObject, check: Check, at: string) {
  const keys = ["class", "href", "label", "note", "link", "updated", "source", "extension"];
  check(
    onlyKeys(dataset, [...keys, "id", "size", "role", "dimension", "value", "status"]),
    `${at}: only its properties`,
  );
  checkCommon(dataset, check, at);
  const { id, size, dimension, role = {} } = dataset;
  if (!isTexts(id) || !Array.isArray(size) || !isObject(dimension) || !isObject(role))
    return check(false, `${at}: id, size, dimension and role are there`);
  check(id.length === size.length, `${at}: a size for every dimension`);
  check(
    size.every((length) => Number.isInteger(length) && Number(length) > 0),
    `${at}: sizes are whole and positive`,
  );
  check([...id].sort().join() === Object.keys(dimension).sort().join(), `${at}: dimensions are those of id`);
  check(onlyKeys(role, ["time", "geo", "metric"]), `${at}: roles are time, geo and metric`);
  for (const [name, members] of Object.entries(role))
    check(isTexts(members) && members.every((member) => id.includes(member)), `${at}: role ${name} names dimensions`);
  const metrics = isTexts(role.metric) ? role.metric : [];
  for (const [index, name] of id.entries())
    checkDimension(dimension[name], Number(size[index]), metrics.includes(name), check, `${at}/${name}`);
  checkCells(
    dataset,
    size.reduce<number>((product, length) => product * Number(length), 1),
    check,
    at,
  );
}

function checkCells({ value, status }: JsonObject, cells: number, check: Check, at: string) {
  const isPosition = (key: string) => /^(0|[1-9]\d*)$/.test(key) && Number(key) < cells;
  const isCell = (cell: Json) => cell === null || isText(cell) || typeof cell === "number";
  if (Array.isArray(value)) check(value.length === cells && value.every(isCell), `${at}: a value for every cell`);
  else check(isObject(value) && Object.keys(value).every(isPosition), `${at}: values stand at positions`);
  if (status === undefined || isText(status)) return;
  if (Array.isArray(status)) check(status.length === cells, `${at}: a status for every cell`);
  else {
    check(isObject(status) && Object.keys(status).every(isPosition), `${at}: statuses stand at positions`);
    check(isObject(status) && Object.values(status).every(isText), `${at}: statuses are texts`);
  }
}

function checkDimension(dimension: Json | undefined, size: number, isMetric: boolean, check: Check, at: string) {
  if (!isObject(dimension) || !isObject(dimension.category)) return check(false, `${at}: has a category`);
  check(onlyKeys(dimension, ["href", "label", "note", "link", "extension", "category"]), `${at}: only its properties`);
  checkCommon(dimension, check, at);
  const { category } = dimension;
  check(
    onlyKeys(category, ["index", "label", "note", "unit", "coordinates", "child"]),
    `${at}: only properties of a category`,
  );
  const ids = idsOf(category);
  check(ids.length === size && new Set(ids).size === size, `${at}: as many categories as its size`);
  for (const [name, isGood] of Object.entries(partsOfCategory)) {
    const part = category[name];
    if (part === undefined) continue;
    check(isObject(part) && Object.keys(part).every((id) => ids.includes(id)), `${at}: ${name} is about categories`);
    check(isObject(part) && Object.values(part).every((of) => isGood(of, ids)), `${at}: ${name} is well-formed`);
  }
  check(category.unit === undefined || isMetric, `${at}: only a metric has units`);
  check(!isMetric || isObject(category.unit), `${at}: a metric has units`);
  check(!hasCycle(category.child), `${at}: no category is its own descendant`);
}

const partsOfCategory: Readonly<Record<string, (of: Json, ids: readonly string[]) => boolean>> = {
  label: isText,
  note: isTexts,
  child: (of, ids) => isTexts(of) && of.every((id) => ids.includes(id)),
  unit: (of) =>
    isObject(of) &&
    Number.isInteger(of.decimals) &&
    optional(of.label, isText) &&
    optional(of.symbol, isText) &&
    optional(of.position, (position) => position === "start" || position === "end"),
};

/** Ids of the categories in the order of their values; a label alone will do for a single one. */
export function idsOf({ index, label }: JsonObject): readonly string[] {
  if (isTexts(index)) return index;
  if (!isObject(index)) return isObject(label) && Object.keys(label).length === 1 ? Object.keys(label) : [];
  const ids: string[] = [];
  for (const [id, position] of Object.entries(index)) ids[Number(position)] = id;
  return ids;
}

function hasCycle(child: Json | undefined): boolean {
  if (!isObject(child)) return false;
  const reaches = (from: string, seen: readonly string[]): boolean => {
    const next = child[from];
    return isTexts(next) && next.some((id) => seen.includes(id) || reaches(id, [...seen, id]));
  };
  return Object.keys(child).some((id) => reaches(id, [id]));
}
