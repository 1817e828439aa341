export {
  type Adapter,
  type DecimalMark,
  type DeclaredKey,
  type Detection,
  defineAdapter,
  type Format,
  type MapContext,
  type Mapped,
  type RawRecord,
  type ReadContext,
} from "./contract/adapter.ts";
export type { ResolvedDelivery } from "./contract/resolved-delivery.ts";
export type { ClearNumbers, WriteCarrier, WriteRequest, WrittenFile } from "./contract/writing.ts";
export type { Container, FileSample, TableSample, XmlNameSample } from "./detection/file-sample.ts";
export { type Candidate, type Recognition, recognise } from "./detection/recognise.ts";
export { sampleFile } from "./detection/sample-file.ts";
export { factsAdapter } from "./facts-file/facts-adapter.ts";
export { factLines, headerLine } from "./facts-file/write-facts.ts";
export { findingHeader, findingRow, severityWords } from "./findings/finding-rows.ts";
export { type GroupWords, groupWords } from "./findings/group-words.ts";
export { messageInList } from "./findings/message-in-list.ts";
export { columnOf, NUMBER_IN_ZIP, rowOf } from "./findings/place-in-sheet.ts";
export { quoteNames } from "./findings/quote-names.ts";
export { recordNoun } from "./findings/record-noun.ts";
export { sharedRules } from "./findings/rule-catalogue.ts";
export { type CheckDocument, checkDocument } from "./intake/check-document.ts";
export type { Choice } from "./intake/choose-adapter.ts";
export { coverageOf } from "./intake/coverage-of.ts";
export { DeliveryPolicy, POLICY_SCHEMA, severityByPolicy } from "./intake/delivery-policy.ts";
export { createFilesBeside } from "./intake/files-beside.ts";
export { type IntakeRequest, type IntakeResult, type IntakeSinks, intake } from "./intake/intake.ts";
export type { FindingSummary } from "./intake/intake-tally.ts";
export { type MetadataItem, metadataItems, validItem } from "./intake/metadata-items.ts";
export { readSidecar, SIDECAR, type Sidecar } from "./intake/read-sidecar.ts";
export { watchReading } from "./intake/watch-reading.ts";
export { describeColumn } from "./mapping/columns/describe-column.ts";
export { type FileProfile, profileFile } from "./mapping/columns/profile-file.ts";
export { type CompletedProfile, completeProfile } from "./mapping/complete-profile.ts";
export { type Change, isHarmless } from "./mapping/drift/change.ts";
export { changedLayer } from "./mapping/drift/changed-layer.ts";
export { describeChange } from "./mapping/drift/describe-change.ts";
export { driftRules } from "./mapping/drift/drift-rules.ts";
export { stepsToMend } from "./mapping/drift/steps-to-mend.ts";
export { driftOf, watchDrift } from "./mapping/drift/watch-drift.ts";
export { type ChosenSlot, withChosenSlots } from "./mapping/proposal/choose-slots.ts";
export type { ColumnProposal, MappingProposal, TableProposal } from "./mapping/proposal/mapping-proposal.ts";
export { headerOf, nameOfTable, profileOfProposal } from "./mapping/proposal/profile-of-proposal.ts";
export { proposeMapping } from "./mapping/proposal/propose-mapping.ts";
export { type ColumnNote, MAPPING_HEADER, mappingRows } from "./mapping/sheet/mapping-rows.ts";
export { type MappingFault, readMapping } from "./mapping/sheet/read-mapping.ts";
export { slotWords } from "./mapping/vocabulary/slot-words.ts";
export { keyCheckOf } from "./pseudonyms/key-check.ts";
export {
  createPseudonyms,
  type PseudonymKey,
  type PseudonymKind,
  type Pseudonyms,
  type RememberToken,
} from "./pseudonyms/pseudonyms.ts";
export { KEY_BYTES, KEY_SCHEMA, type KeyReading, type MunicipalKey, newerKey, readKey } from "./pseudonyms/read-key.ts";
export { detectLayout } from "./record-layout/detect-layout.ts";
export { type FieldCodec, type FieldValue, fieldCodecs, writeField } from "./record-layout/field-codecs.ts";
export {
  type FieldReport,
  fieldReport,
  isEmptyDelivery,
  type LayoutRecord,
  type LayoutValues,
  placeAt,
  readLayoutRecord,
} from "./record-layout/layout-record.ts";
export { layoutRules } from "./record-layout/layout-rules.ts";
export { checkMonth, type MonthlyStatistic, readMonthlyStatistic } from "./record-layout/monthly-statistic.ts";
export { readLayout } from "./record-layout/read-layout.ts";
export {
  type FieldKind,
  fieldTitle,
  type LayoutField,
  type LayoutLevel,
  type RecordLayout,
  recordLayout,
} from "./record-layout/record-layout.ts";
export {
  type RecordTexts,
  writeDelimitedLayout,
  writeFixedLayout,
  writeXmlLayout,
} from "./record-layout/write-layout.ts";
export { type XmlBinding, type XmlNames, xmlBinding } from "./record-layout/xml-names.ts";
export { childOf, childrenOf, descendantOf, textOf } from "./suwiml/children.ts";
export type { LayoutNode, LayoutRow, Occurs } from "./suwiml/element-layout.ts";
export { type AnswerPlace, createElementReport, type ElementReport } from "./suwiml/element-report.ts";
export { type AnswerStatus, answerLayout, fwiRows } from "./suwiml/fwi.ts";
export {
  answerCoverage,
  envelopeOf,
  mapSuwimlAnswer,
  type PersonAnswer,
  type PersonEnvelope,
  personEnvelopeOf,
  requireObservedUntil,
} from "./suwiml/map-answer.ts";
export { type LawCodes, type ReadBenefit, type ReadBenefits, readBenefits } from "./suwiml/read-benefits.ts";
export { readSuwiSource, type SuwiSource } from "./suwiml/read-source.ts";
export { passedOverRow, sourceRows } from "./suwiml/shared-rows.ts";
export {
  type EndOrPlan,
  endOrPlan,
  parseSuwiDate,
  readSuwiDay,
  readSuwiEnd,
  readSuwiEndOrPlan,
  readSuwiMonth,
  type SuwiDate,
} from "./suwiml/suwi-date.ts";
export { readSuwiSex, suwiSexes } from "./suwiml/suwi-sex.ts";
export { readSuwiCents, readSuwiCode, readSuwiFlag, readSuwiInteger, readSuwiPercent } from "./suwiml/suwi-values.ts";
export { suwimlRules } from "./suwiml/suwiml-rules.ts";
export { detectSuwiml, type RawAnswer, readSuwimlAnswers, type SuwimlService } from "./suwiml/suwiml-service.ts";
export { suwiDate } from "./suwiml/write-suwi-date.ts";
export { Profile, ProfileColumn, ProfileLayer, ProfileTable } from "./tabular/profile/profile.ts";
export { resolveProfile } from "./tabular/profile/resolve-profile.ts";
export { type Slot, type SlotValue, slots } from "./tabular/profile/slots.ts";
export { profileOf, type TabularAdapter, tabularAdapter } from "./tabular/tabular-adapter.ts";
export { known, mapTemplateRow, type TemplateRow } from "./templates/map-row.ts";
export { type PersonNumber, tokenOfPerson } from "./templates/person-number.ts";
export { createRowReport, isRowOf, type RowReport, readRow } from "./templates/read-row.ts";
export {
  defineTable,
  type RowOf,
  type Template,
  type TemplateColumn,
  type TemplateColumns,
  type TemplateTable,
} from "./templates/template.ts";
export { type TemplateAdapter, templateAdapter } from "./templates/template-adapter.ts";
export type { TemplateRecord } from "./templates/template-record.ts";
export { templateRules } from "./templates/template-rules.ts";
export type {
  RowsToWrite,
  WrittenRow,
  WrittenValue,
} from "./templates/write-template.ts";
export {
  type ClearFacts,
  clearFactsOf,
  dayFirst,
  reportNotCarried,
  spellingOf,
} from "./templates/writing-facts.ts";
export { readBsn } from "./values/bsn.ts";
export { readDate } from "./values/date.ts";
export { personRules } from "./values/person-rules.ts";
export { type Fault, isFault, type Reading, type Remark } from "./values/reading.ts";
export { chooseCarrier } from "./writing/choose-carrier.ts";
export { type CarriedFields, createLosses, type Losses } from "./writing/losses.ts";
export { type ParsedXmlMessage, parseXmlMessage } from "./xml/parse-xml-message.ts";
export { readXmlFile, type XmlFileRecords } from "./xml/read-xml-file.ts";
export { type ReadXmlRecordsOptions, readXmlRecords } from "./xml/read-xml-records.ts";
export { writeXml, type XmlNode, xmlNode, xmlValue } from "./xml/write-xml.ts";
export type { XmlElement, XmlName } from "./xml/xml-element.ts";
export { XML_LIMITS, type XmlLimits } from "./xml/xml-limits.ts";
export { xmlRules } from "./xml/xml-rules.ts";
