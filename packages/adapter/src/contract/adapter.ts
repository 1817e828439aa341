import type {
  DeliveryHeader,
  Fact,
  Finding,
  LocalizedText,
  PartialMetadata,
  PersonalFact,
  Place,
  RecordCounts,
  SourceRole,
  StreamName,
} from "@jobcoach/core";
import type { FileSample } from "../detection/file-sample.ts";
import type { Pseudonyms } from "../pseudonyms/pseudonyms.ts";
import type { ResolvedDelivery } from "./resolved-delivery.ts";
import type { WriteCarrier, WriteRequest, WrittenFile } from "./writing.ts";

/** A version of a format: its name for people, the role of its source, and where it is specified. */
export interface Format {
  readonly title: LocalizedText;
  readonly version: string;
  readonly source: SourceRole;
  /** The stream a delivery in this format belongs to unless it says otherwise. */
  readonly stream: StreamName;
  readonly specification?: string;
}

/** How sure an adapter is that a file is its own, from 0 to 1, and by what it recognised the file. */
export interface Detection {
  readonly confidence: number;
  readonly reasons: readonly LocalizedText[];
}

/** One record as cut from the file: its place, and the sender's own reference in clear for findings that only they see. */
export interface RawRecord {
  readonly place: Place;
  readonly reference?: string;
}

/** The mark between whole numbers and decimals. */
export type DecimalMark = "," | ".";

/** What a file says of the key with which its persons were replaced, and of the key before that one. */
export type DeclaredKey = Pick<DeliveryHeader, "keyVersion" | "keyCheck" | "earlierKey" | "earlierPersons">;

/** What a reader is told about a delivery, and where its findings go. */
export interface ReadContext {
  /** What flags, form fields or a sidecar say; the reader may need it to read (a decimal mark, a date order). */
  readonly given: PartialMetadata;
  /** The decimal mark of the file, where somebody says that it differs from what the format declares. */
  readonly decimalMark?: DecimalMark;
  onFinding(finding: Finding): void;
  /**
   * Called by the reader with what the file says about itself, before the records it bears on; `key` where its persons were
   * replaced before.
   */
  declare(metadata: PartialMetadata, key?: DeclaredKey): void;
  /** Called with the records from which the facts in the file were made, where it says so. */
  declareMadeFrom?(records: RecordCounts): void;
  /** Called for each record that could not be cut from the file; a finding says why. */
  onRejectedRecord(count: number): void;
}

/** What mapping a record may use beside the record. */
export interface MapContext {
  readonly delivery: ResolvedDelivery;
  readonly pseudonyms: Pseudonyms;
}

/**
 * What a record says, and what is wrong with it. A record with an error is rejected whole: its facts are not kept. `row` is where
 * it stands in the file from which this one was made, where it says so.
 */
export interface Mapped {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly row?: number;
}

/**
 * One version of a format. `read` cuts the file into records whose fields are strings exactly as written; `map` is pure and
 * total: it never throws, never looks anything up, and an unknown code is a finding, never a default.
 */
export interface Adapter<Raw extends RawRecord = RawRecord> {
  readonly id: string;
  readonly format: Format;
  /** Whether each record brings its own coverage (an answer about one person) or the delivery as a whole has one. */
  readonly coverage: "record" | "delivery";
  /** Set where the file holds no persons in clear, so that reading it needs no key. */
  readonly pseudonymised?: true;
  detect(sample: FileSample): Detection | undefined;
  read(file: Blob, context: ReadContext): AsyncIterable<readonly Raw[]>;
  map(raw: Raw, context: MapContext): Mapped;
  /** Where a field of a fact that `map` made was written, where that is more precise than the record as a whole. */
  placeOf?(raw: Raw, fact: PersonalFact, field: string): Place | undefined;
  /** Writes facts in this format, where it can be written. Pure; what the format cannot carry is a finding. */
  write?(request: WriteRequest): WrittenFile | Promise<WrittenFile>;
  /** What carries the format in writing, the default first; set wherever `write` is. Another carrier is refused by throwing. */
  readonly carriers?: readonly WriteCarrier[];
}

/** Declares an adapter; exists so that `Raw` is inferred and a list of adapters is a list of plain values. */
export function defineAdapter<Raw extends RawRecord>(adapter: Adapter<Raw>): Adapter {
  return adapter as unknown as Adapter;
}
