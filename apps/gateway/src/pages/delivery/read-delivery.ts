import { nextState } from "@jobcoach/contract";
import { MunicipalityCode } from "@jobcoach/core";
import { may } from "../../access/principal.ts";
import { municipalityOf } from "../../db/submission-directory.ts";
import type { AppDependencies } from "../../dependencies.ts";
import { findReceipt } from "../../receipts/find-receipt.ts";
import { countFindings, findFindings } from "../../submissions/find-findings.ts";
import { findSubmission } from "../../submissions/find-submission.ts";
import { idOf } from "../../submissions/submission-context.ts";
import { formatWords } from "../deliveries/delivery-words.ts";
import { municipalityName } from "../deliveries/own-municipalities.ts";
import { csrfTokenFor } from "../forms/csrf-field.tsx";
import type { PageRequest } from "../site/define-page.tsx";
import type { DeliveryView, GivenReason } from "./delivery-view.ts";
import { writerMark } from "./keep-reasons.ts";

const PAGE_SIZE = 50;

interface Shown {
  readonly rule?: string | undefined;
  readonly page?: number;
  /** What somebody filled in that was not kept. */
  readonly given?: readonly GivenReason[];
}

/** All that the page of the delivery in the address shows; `undefined` where there is no such delivery. */
export async function readDelivery(
  deps: AppDependencies,
  { context, language }: PageRequest,
  { rule, page = 1, given = [] }: Shown = {},
): Promise<DeliveryView | undefined> {
  const id = idOf(context);
  const { database } = deps;
  const tenant = await municipalityOf(database, id);
  const submission = await findSubmission(database, id);
  const findings = await findFindings(database, id, { page, pageSize: PAGE_SIZE, rule });
  if (tenant === undefined || submission === undefined || findings === undefined) return undefined;
  const has = (role: "submitter" | "certifier") => may(context.get("principal"), role, MunicipalityCode.parse(tenant));
  return {
    language,
    submission,
    municipalityName: municipalityName(language, submission.municipality),
    formatName: formatWords(deps.adapters, language, submission.format),
    findings: {
      items: findings.items,
      rule,
      page,
      pageSize: PAGE_SIZE,
      count: rule === undefined ? findings.kept : await countFindings(database, tenant, id, rule),
    },
    may: {
      confirm: submission.state === "awaiting-confirmation" && has("certifier"),
      withdraw: nextState(submission.state, "withdraw") !== undefined && (has("submitter") || has("certifier")),
    },
    hasReceipt: EVER_ACCEPTED.includes(submission.state) && (await findReceipt(deps, id)) !== undefined,
    csrfToken: csrfTokenFor(context),
    given,
    writer: has("certifier") ? writerMark(id, context.get("principal")) : undefined,
  };
}

/** The states in which a delivery can have been accepted once. */
const EVER_ACCEPTED: readonly string[] = ["accepted", "superseded", "withdrawn"];
