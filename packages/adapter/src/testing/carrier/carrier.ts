import type { Place } from "@jobcoach/core";
import type { FileBytes } from "../adapter-fixture.ts";

/** A value in a file: its text, the name of its column, element or field, and its place as a finding would name it. */
export interface CarrierValue {
  readonly text: string;
  readonly name: string;
  readonly place: Place;
}

/** A copy of a file with a fault in its structure, and where it shows. */
export interface DamagedCopy {
  readonly fault: string;
  readonly bytes: FileBytes;
  readonly place: Place;
}

/** The same content, written down otherwise. */
export interface WrittenForm {
  readonly form: string;
  readonly bytes: FileBytes;
}

/**
 * What the kit knows of a kind of file, whatever the format in it: how to find its values, to change them, and to damage it.
 * Values are numbered as `values` lists them.
 */
export interface Carrier {
  values(bytes: FileBytes): Promise<readonly CarrierValue[]>;
  /** A copy in which some values have another text. */
  change(bytes: FileBytes, texts: ReadonlyMap<number, string>): Promise<FileBytes>;
  /** Copies that must give the same facts: other encodings, a byte order mark, other line ends. */
  forms(bytes: FileBytes): readonly WrittenForm[];
  /** Copies with a fault in the structure that a reader must tell. */
  damage(bytes: FileBytes): Promise<readonly DamagedCopy[]>;
  /** Whether a reader can see that the file was cut off here. */
  showsCut(bytes: FileBytes, at: number): boolean;
}
