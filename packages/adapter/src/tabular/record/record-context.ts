import type { CalendarDate, Fact, Grantor, MunicipalityCode, SourceRole, StreamName, Token } from "@jobcoach/core";
import type { ResolvedDelivery } from "../../contract/resolved-delivery.ts";
import type { Pseudonyms } from "../../pseudonyms/pseudonyms.ts";
import type { RecordNames } from "./record-names.ts";
import type { RecordReport } from "./record-report.ts";
import type { RowValues } from "./row-values.ts";

/** What all facts of a row carry. */
export interface RowEnvelope {
  readonly municipality: MunicipalityCode;
  readonly grantor: Grantor;
  readonly stream: StreamName;
  readonly source: SourceRole;
  readonly record: Token;
  readonly trajectoryRef: Token;
  readonly observedUntil: CalendarDate;
  readonly person: Token;
}

/** A row being turned into facts: its values, what its facts carry, and where facts and findings go. */
export interface RecordContext {
  readonly values: RowValues;
  readonly envelope: RowEnvelope;
  readonly jobRef: Token;
  readonly recordPart: RecordNames["part"];
  readonly delivery: ResolvedDelivery;
  readonly pseudonyms: Pseudonyms;
  readonly report: RecordReport;
  readonly facts: Fact[];
}
