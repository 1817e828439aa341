import { type Finding, findingOf } from "@jobcoach/core";
import { createXmlDecoder, type XmlDecoder } from "./xml-decoder.ts";
import type { XmlElement, XmlName } from "./xml-element.ts";
import { DECLARATION_BYTES, detectXmlEncoding, fitsEncoding, type XmlEncoding } from "./xml-encoding.ts";
import { XML_LIMITS, type XmlLimits } from "./xml-limits.ts";
import { createXmlRecordParser, type XmlFault, type XmlRecordParser } from "./xml-record-parser.ts";
import { xmlRules } from "./xml-rules.ts";

export interface ReadXmlRecordsOptions {
  /** Whether an element is a record; asked for elements outside records only, from the root down. */
  readonly isRecord: (name: XmlName) => boolean;
  readonly onFinding: (finding: Finding) => void;
  /** Called when a fault cuts a record off. */
  readonly onRejectedRecord?: (count: number) => void;
  readonly limits?: Partial<XmlLimits>;
}

const PIECE_BYTES = 65_536;

/**
 * Reads the records of an XML file of any size in constant memory: wherever an element is a record (the root itself, inside a
 * wrapper or an envelope) its tree is built, all else is passed over. Reading stops at the first fault; records before it
 * have been given. Never throws on what a file holds. Iterate once.
 */
export async function* readXmlRecords(
  bytes: AsyncIterable<Uint8Array>,
  { isRecord, onFinding, onRejectedRecord, limits }: ReadXmlRecordsOptions,
): AsyncGenerator<readonly XmlElement[]> {
  const parser = createXmlRecordParser(isRecord, { ...XML_LIMITS, ...limits });
  const state: ReadState = { parser, encoding: undefined, decoder: undefined, fault: undefined };
  let records = 0;

  for await (const piece of pieces(bytes)) {
    readPiece(state, piece, false);
    const batch = parser.take();
    records += batch.length;
    if (batch.length > 0) yield batch;
    if (state.fault !== undefined) break;
  }
  if (state.fault === undefined) {
    readPiece(state, new Uint8Array(0), true);
    state.fault ??= parser.close();
    const batch = parser.take();
    records += batch.length;
    if (batch.length > 0) yield batch;
  }

  const { fault, encoding } = state;
  const declared = parser.declaredEncoding();
  if (encoding !== undefined && declared !== undefined && !fitsEncoding(declared, encoding)) {
    onFinding(findingOf(xmlRules["encoding-differs"], { line: 1 }));
  }
  if (fault !== undefined) {
    onFinding(findingOf(fault.rule, { line: fault.line }, fault.parameters));
    if (parser.isInRecord()) onRejectedRecord?.(1);
  } else if (records === 0) {
    onFinding(findingOf(xmlRules["no-records"]));
  }
}

interface ReadState {
  readonly parser: XmlRecordParser;
  encoding: XmlEncoding | undefined;
  decoder: XmlDecoder | undefined;
  fault: XmlFault | undefined;
}

function readPiece(state: ReadState, piece: Uint8Array, last: boolean) {
  const { parser } = state;
  let rest = piece;
  if (state.decoder === undefined) {
    const detected = detectXmlEncoding(piece);
    if (!detected.ok) {
      state.fault = { rule: xmlRules["encoding-not-supported"], line: 1, parameters: {} };
      return;
    }
    state.encoding = detected.encoding;
    state.decoder = createXmlDecoder(detected.encoding);
    rest = piece.subarray(detected.markLength);
  }
  const { text, broken } = state.decoder.decode(rest, last);
  state.fault = parser.write(text);
  if (broken) state.fault ??= { rule: xmlRules["invalid-bytes"], line: parser.line(), parameters: {} };
}

/** The bytes in pieces of at most 64 KB, the first one large enough to hold the XML declaration where the file is. */
async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of bytes) {
    let rest: Uint8Array = chunk;
    if (head !== undefined) {
      const joined: Uint8Array = new Uint8Array(head.length + chunk.length);
      joined.set(head);
      joined.set(chunk, head.length);
      if (joined.length < DECLARATION_BYTES) {
        head = joined;
        continue;
      }
      head = undefined;
      rest = joined;
    }
    for (let at = 0; at < rest.length; at += PIECE_BYTES) yield rest.subarray(at, at + PIECE_BYTES);
  }
  if (head !== undefined && head.length > 0) yield head;
}
