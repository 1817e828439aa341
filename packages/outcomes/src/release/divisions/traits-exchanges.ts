import { SEXES } from "./traits-of-member.ts";

/** How many municipalities and half-years there are on a side, and the persons of an outcome there by age and sex. */
export interface Side {
  readonly members: number;
  /** Ages in turn, of each the men, the women and the others. */
  readonly counts: readonly number[];
}

/** What of some municipalities and half-years lies inside a smaller place, and what around it. */
export interface Sides {
  readonly inside: Side;
  readonly outside: Side;
}

/** Sides within one shown place by age and one by sex. */
export interface ExchangedPart extends Sides {
  readonly ageBlock: number;
  readonly sexBlock: number;
}

/**
 * Whether persons of one outcome stay uncertain by so many in a smaller place: of every age and of every sex unless that is
 * shown, and of every age with every sex. That there is nobody of a kind is no secret; what the undivided figures say of a
 * place with fewer persons in all is not for a division to guard; and all that is left of the whole is a figure of its own.
 */
export function isLeftOpen(parts: readonly ExchangedPart[], width: number): boolean {
  const exchanged = blocksOf(parts);
  return askedIn(exchanged, width).every(({ kinds, least }) => widthOf(kinds, exchanged) >= least);
}

/**
 * Whether that surely holds for each of those who know some of the persons, when all that is left where each of the counts is as
 * much smaller as any of them would make it is `fewer`.
 */
export function isLeftOpenBeside(
  parts: readonly ExchangedPart[],
  fewer: readonly ExchangedPart[],
  width: number,
): boolean {
  const left = blocksOf(fewer);
  return askedIn(blocksOf(parts), width).every(({ kinds }) => widthOf(kinds, left) >= width);
}

/** The ages, the sexes, and each age with each sex that are to stay open, and by how much. */
function askedIn(exchanged: Exchanged, width: number): readonly { readonly kinds: Kinds; readonly least: number }[] {
  const { whole, byAge, bySex } = exchanged;
  const every = [...added([whole.inside, whole.outside]).counts.keys()];
  if (whole.outside.members === 0 || count(whole.inside, every) < width) return [];
  const ages = [...new Set(every.map(ageOf))];
  const [tellsAge, tellsSex] = [byAge.every(isOnOneSide), bySex.every(isOnOneSide)];
  const both = every.map((kind) => kindsBy(every, ageOf(kind), sexOf(kind)));
  const leastOf = (kinds: Kinds) => (tellsAge && tellsSex ? Math.min(width, freedomInside(kinds, whole)) : width);
  const asked = [
    ...(tellsAge ? [] : ages.map((age) => ({ kinds: kindsBy(every, age, undefined), least: width }))),
    ...(tellsSex ? [] : sexes.map((sex) => ({ kinds: kindsBy(every, undefined, sex), least: width }))),
    ...both.map((kinds) => ({ kinds, least: leastOf(kinds) })),
  ];
  return asked.filter(({ kinds }) => everywhere(whole, kinds.own) > 0 && !isNobodyInside(kinds, exchanged));
}

const sexes = Array.from({ length: SEXES }, (_, sex) => sex);
const ageOf = (kind: number) => Math.floor(kind / SEXES);
const sexOf = (kind: number) => kind % SEXES;
const isOnOneSide = ({ inside, outside }: Sides) => inside.members === 0 || outside.members === 0;

/** Persons of an age, of a sex, or of both, by their places among the counts, and all others. */
interface Kinds {
  readonly age: number | undefined;
  readonly sex: number | undefined;
  readonly own: readonly number[];
  readonly others: readonly number[];
  readonly every: readonly number[];
}

function kindsBy(every: readonly number[], age: number | undefined, sex: number | undefined): Kinds {
  const isOwn = (kind: number) =>
    (age === undefined || ageOf(kind) === age) && (sex === undefined || sexOf(kind) === sex);
  return { age, sex, own: every.filter(isOwn), others: every.filter((kind) => !isOwn(kind)), every };
}

interface Exchanged {
  readonly parts: readonly ExchangedPart[];
  readonly byAge: readonly Sides[];
  readonly bySex: readonly Sides[];
  readonly whole: Sides;
}

function blocksOf(parts: readonly ExchangedPart[]): Exchanged {
  const joined = (own: readonly ExchangedPart[]): Sides => ({
    inside: added(own.map(({ inside }) => inside)),
    outside: added(own.map(({ outside }) => outside)),
  });
  const by = (block: "ageBlock" | "sexBlock") => [...Map.groupBy(parts, (part) => part[block]).values()].map(joined);
  return { parts, byAge: by("ageBlock"), bySex: by("sexBlock"), whole: joined(parts) };
}

function added(sides: readonly Side[]): Side {
  const counts: number[] = [];
  let members = 0;
  for (const side of sides) {
    members += side.members;
    for (const [at, own] of side.counts.entries()) counts[at] = (counts[at] ?? 0) + own;
  }
  return { members, counts };
}

function count({ counts }: Side, kinds: readonly number[]): number {
  let sum = 0;
  for (const kind of kinds) sum += counts[kind] ?? 0;
  return sum;
}

const everywhere = ({ inside, outside }: Sides, kinds: readonly number[]) =>
  count(inside, kinds) + count(outside, kinds);

/** By how many persons of a kind inside exchanges can change, up and down together. */
const widthOf = (kinds: Kinds, exchanged: Exchanged) => reach(kinds, exchanged, MORE) + reach(kinds, exchanged, FEWER);

/** Whether the shown places around everything inside have nobody of the age, or nobody of the sex. */
function isNobodyInside({ age, sex, every }: Kinds, { parts }: Exchanged): boolean {
  const lacks = (block: "ageBlock" | "sexBlock", at: number, kinds: readonly number[]) =>
    parts.every((part) => part[block] !== at || everywhere(part, kinds) === 0);
  const ofAge = every.filter((kind) => ageOf(kind) === age);
  const ofSex = every.filter((kind) => sexOf(kind) === sex);
  return parts.every(
    ({ inside, ageBlock, sexBlock }) =>
      inside.members === 0 ||
      (age !== undefined && lacks("ageBlock", ageBlock, ofAge)) ||
      (sex !== undefined && lacks("sexBlock", sexBlock, ofSex)),
  );
}

/** What inside gains and loses in an exchange: for more of a kind, or for fewer. */
type Direction = <What>(gained: What, lost: What) => readonly [gained: What, lost: What];
const MORE: Direction = (gained, lost) => [gained, lost];
const FEWER: Direction = (gained, lost) => [lost, gained];

/** How many more of a kind there may be inside, or how many fewer, by the way of exchanging that goes furthest. */
function reach(kinds: Kinds, { parts, byAge, bySex }: Exchanged, direction: Direction): number {
  const { age, sex, own, others, every } = kinds;
  const ways = [across(parts, ...direction(own, others))];
  if (age !== undefined) ways.push(exchanging(ageOf, byAge, kinds, direction));
  if (sex !== undefined) ways.push(exchanging(sexOf, bySex, kinds, direction));
  if (age !== undefined && sex !== undefined) ways.push(turning(age, sex, every, byAge, bySex, direction));
  return Math.max(...ways);
}

/** Whole persons inside change places with whole persons outside, within blocks. */
const across = (blocks: readonly Sides[], gained: readonly number[], lost: readonly number[]) =>
  sumOf(blocks, ({ inside, outside }) => Math.min(count(inside, lost), count(outside, gained)));

/** Persons who are alike but for their age, or but for their sex, exchange it within places where that is shown. */
function exchanging(
  what: (kind: number) => number,
  blocks: readonly Sides[],
  { own, every }: Kinds,
  direction: Direction,
): number {
  const other = what === ageOf ? sexOf : ageOf;
  return sumOf(own, (kind) => {
    const alike = every.filter((one) => other(one) === other(kind) && what(one) !== what(kind));
    return across(blocks, ...direction([kind], alike));
  });
}

/** Two persons inside exchange their ages or sexes, which makes one more of a kind, and two outside do the opposite. */
function turning(
  age: number,
  sex: number,
  every: readonly number[],
  byAge: readonly Sides[],
  bySex: readonly Sides[],
  direction: Direction,
): number {
  const pairsOn = (side: "inside" | "outside", [one, other]: readonly [number, number]) =>
    Math.max(
      ...[byAge, bySex].map((blocks) =>
        sumOf(blocks, (block) => Math.min(block[side].counts[one] ?? 0, block[side].counts[other] ?? 0)),
      ),
    );
  const furthest = every
    .filter((kind) => ageOf(kind) !== age && sexOf(kind) !== sex)
    .map((corner) => {
      const alike = [age * SEXES + sex, corner] as const;
      const crosswise = [age * SEXES + sexOf(corner), ageOf(corner) * SEXES + sex] as const;
      const [gained, lost] = direction<readonly [number, number]>(alike, crosswise);
      return Math.min(pairsOn("inside", lost), pairsOn("outside", gained));
    });
  return Math.max(0, ...furthest);
}

/** How far a kind can be from what it is where only how many are of its age and of its sex inside is known. */
function freedomInside({ age, sex, every }: Kinds, { inside }: Sides): number {
  const like = (isOfAge: boolean, isOfSex: boolean) =>
    count(
      inside,
      every.filter((kind) => (ageOf(kind) === age) === isOfAge && (sexOf(kind) === sex) === isOfSex),
    );
  return Math.min(like(true, false), like(false, true)) + Math.min(like(true, true), like(false, false));
}

const sumOf = <Item>(items: readonly Item[], value: (item: Item) => number) =>
  items.reduce((sum, item) => sum + value(item), 0);
