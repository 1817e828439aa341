import type { Io, Output } from "./io.ts";

export type Colour = "green" | "red" | "yellow" | "quiet" | "strong";

/** Gives a text a colour; where there is no colour, the text as it is. A colour never says anything the words do not. */
export type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  green: [32, 39],
  red: [31, 39],
  yellow: [33, 39],
  quiet: [2, 22],
  strong: [1, 22],
};

/** Colours for an output: only on a terminal, and not where NO_COLOR is set. */
export function paintFor(output: Output, env: Io["env"]): Paint {
  const isColoured = output.isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  if (!isColoured) return (_colour, text) => text;
  return (colour, text) => {
    const [on, off] = codes[colour];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
