import type { Child } from "hono/jsx";

/** A part of a formula: a number, a letter, a word or a sign as text, or something that is built of parts. */
export type MathPart = string | Exclude<Child, string | number | boolean | null | undefined>;

/** A formula as MathML, which browsers draw and screen readers read by themselves. */
export const formula = (...parts: readonly MathPart[]): Child => <math displaystyle="true">{row(parts)}</math>;

export const fraction = (over: readonly MathPart[], under: readonly MathPart[]): MathPart => (
  <mfrac>
    {row(over)}
    {row(under)}
  </mfrac>
);

export const root = (...parts: readonly MathPart[]): MathPart => <msqrt>{row(parts)}</msqrt>;

export const squared = (part: MathPart): MathPart => (
  <msup>
    {row([part])}
    <mn>2</mn>
  </msup>
);

/** With something below it: `sub("x", "i")`. */
export const sub = (part: MathPart, ...below: readonly MathPart[]): MathPart => (
  <msub>
    {row([part])}
    {row(below)}
  </msub>
);

const row = (parts: readonly MathPart[]) => (
  <mrow>{parts.map((part) => (typeof part === "string" ? token(part) : part))}</mrow>
);

function token(text: string) {
  if (/^\d/.test(text)) return <mn>{text}</mn>;
  if (/^\p{L}/u.test(text)) return <mi>{text}</mi>;
  return BETWEEN.has(text) ? (
    <mo lspace="0.25em" rspace="0.25em">
      {text}
    </mo>
  ) : (
    <mo>{text}</mo>
  );
}

/** Signs that stand between two parts, with room on both sides. */
const BETWEEN = new Set(["+", "−", "±", "=", "≤"]);
