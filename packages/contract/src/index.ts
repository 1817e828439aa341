export { ApiKey, ApiKeyList, ApiKeyRequest, NewApiKey } from "./access/api-key.ts";
export { Assessment, AssessmentRequest } from "./catalogue/assessment.ts";
export { CodeListDescription, CodeListList } from "./catalogue/code-list-description.ts";
export { FormatDescription, FormatList } from "./catalogue/format-list.ts";
export { Health } from "./catalogue/health.ts";
export { IndicatorDescription, IndicatorList } from "./catalogue/indicator-list.ts";
export { RuleDescription, RulePage } from "./catalogue/rule-list.ts";
export { SchemeDescription, SchemeList } from "./catalogue/scheme-description.ts";
export { Municipality, MunicipalityPage } from "./municipality/municipality-list.ts";
export {
  OutcomeList,
  OutcomeRow,
  OwnOutcomes,
  PublishedAssociation,
  PublishedMeans,
  PublishedShare,
} from "./outcome/outcome-list.ts";
export {
  ComparabilityGrade,
  ComparedFigure,
  PublishedComparison,
  PublishedPair,
} from "./outcome/published-comparison.ts";
export { OwnExplanation, PublishedExplanation } from "./outcome/published-explanation.ts";
export { PublishedRelease } from "./outcome/published-release.ts";
export { PublishedTenure } from "./outcome/published-tenure.ts";
export { ReleaseChange, ReleaseChanges } from "./outcome/release-changes.ts";
export {
  ReleasePage,
  ReleaseSummary,
  ReleaseVersion,
  ReleaseWithdrawal,
  WithdrawalRequest,
} from "./outcome/release-list.ts";
export { ReleaseOrder } from "./outcome/release-order.ts";
export { ReleaseReference } from "./outcome/release-reference.ts";
export { type FaultCode, faultCodes } from "./problem/fault-codes.ts";
export { Fault, PROBLEM_MEDIA_TYPE, Problem, problemTypeUri } from "./problem/problem.ts";
export type { ProblemType } from "./problem/problem-type.ts";
export { type ProblemCode, problemTypes } from "./problem/problem-types.ts";
export { createFactHasher, FactHashes, type Sha256 } from "./receipt/fact-hashes.ts";
export { type FileHashes, hashFile } from "./receipt/hash-file.ts";
export { makeReceiptKey, publicHalf } from "./receipt/make-receipt-key.ts";
export { RECEIPT_SCHEMA, Receipt, ReceiptStatement } from "./receipt/receipt.ts";
export { ReceiptKey, ReceiptKeyList, ReceiptSigningKey } from "./receipt/receipt-key.ts";
export { signReceipt } from "./receipt/sign-receipt.ts";
export { type FactBlock, type ReceiptVerdict, verifyReceipt } from "./receipt/verify-receipt.ts";
export { Check } from "./submission/check.ts";
export { Confirmation, ConfirmationReason, ConfirmationRequest } from "./submission/confirmation.ts";
export {
  ChangeExplanation,
  DeliveryEffect,
  ExplainingTrajectory,
  FigureChange,
  ROWS_TOLD,
  TRAJECTORIES_TOLD,
} from "./submission/delivery-effect.ts";
export { FindingPage } from "./submission/finding-page.ts";
export { Submission, SubmissionFindings } from "./submission/submission.ts";
export { isSettled, nextState, type SubmissionEvent, statesBefore } from "./submission/submission-lifecycle.ts";
export { SubmissionProgress } from "./submission/submission-progress.ts";
export {
  ContentType,
  correction,
  FactsDelivery,
  FileAnnouncement,
  SubmissionRequest,
} from "./submission/submission-request.ts";
export { submissionRules } from "./submission/submission-rules.ts";
export { type Circumstances, sentenceOf } from "./submission/submission-sentence.ts";
export { SubmissionState } from "./submission/submission-state.ts";
export { TALLY_DELIVERY_SCHEMA, TalliesTaken, TallyDelivery } from "./tally-delivery/tally-delivery.ts";
export { type AuditVerdict, auditLine, emptyHead, nextAuditEntry, verifyAuditLog } from "./trail/audit-chain.ts";
export { AuditAction, AuditChain, AuditEntry, AuditEvent, AuditHead, BreakGlass } from "./trail/audit-entry.ts";
export { DeletionProof, PersonsAllowed, PersonTokens } from "./trail/person-deletion.ts";
export {
  ActivityId,
  PERSON_TOKEN_TYPE,
  PersonAction,
  ProcessingLogPage,
  ProcessingLogQuery,
  ProcessingRecord,
  WholeAction,
} from "./trail/processing-record.ts";
