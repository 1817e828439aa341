/** A mark that may carry its name: across and down in pixels. */
export interface NamedMark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands: on which side of its mark, and how far below the middle of it. */
export interface NamePlace {
  readonly side: "left" | "right";
  readonly down: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the middle of a mark to where its name begins. */
export const NAME_GAP = 14;
const HALF_MARK = 8;
const HALF_LINE = 9;
const LETTER = 9.5;
/** Nearest first; further away a name would be read beside another mark. */
const DOWN = [0, -6, 6, -12, 12];

/**
 * Places names beside their marks so that none covers another or a mark with a name, in the order given. A name for which there
 * is no room stays away: `undefined`.
 */
export function placeNames(marks: readonly NamedMark[], width: number): readonly (NamePlace | undefined)[] {
  const squares = marks.map(({ x, y }) => boxAround(x - HALF_MARK, x + HALF_MARK, y, HALF_MARK));
  const placed: Box[] = [];
  return marks.map((mark, own) => {
    const isFree = (box: Box) =>
      box.left >= 0 &&
      box.right <= width &&
      !placed.some((other) => overlap(box, other)) &&
      !squares.some((square, at) => at !== own && overlap(box, square));
    for (const place of placesFor(mark, width)) {
      const box = boxOf(mark, place);
      if (!isFree(box)) continue;
      placed.push(box);
      return place;
    }
    return undefined;
  });
}

/** Towards the middle of the plot first. */
function placesFor({ x }: NamedMark, width: number): readonly NamePlace[] {
  const sides = x > width / 2 ? (["left", "right"] as const) : (["right", "left"] as const);
  return DOWN.flatMap((down) => sides.map((side) => ({ side, down })));
}

function boxOf({ name, x, y }: NamedMark, { side, down }: NamePlace): Box {
  const length = name.length * LETTER;
  return side === "right"
    ? boxAround(x + NAME_GAP, x + NAME_GAP + length, y + down, HALF_LINE)
    : boxAround(x - NAME_GAP - length, x - NAME_GAP, y + down, HALF_LINE);
}

const boxAround = (left: number, right: number, middle: number, half: number): Box => ({
  left,
  right,
  top: middle - half,
  bottom: middle + half,
});

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
