import { newSecret } from "../secret.ts";

/** A key taken apart: which one it is, and the secret that proves it. */
export interface KeyParts {
  readonly id: string;
  readonly secret: string;
}

const SHAPE = /^jobcoach_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** A key as it is shown: by its beginning anybody, a scanner of leaked secrets too, sees what it is. */
export const writeKey = ({ id, secret }: KeyParts): string => `jobcoach_${id.replaceAll("-", "")}_${secret}`;

export function readKey(text: string): KeyParts | undefined {
  const [, digits, secret] = SHAPE.exec(text) ?? [];
  if (digits === undefined || secret === undefined) return undefined;
  return { id: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), secret };
}

export const newKey = (id: string): KeyParts => ({ id, secret: newSecret() });
