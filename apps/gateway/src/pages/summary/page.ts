import type { AppDependencies } from "../../dependencies.ts";
import { findSubmission } from "../../submissions/find-submission.ts";
import { idOf } from "../../submissions/submission-context.ts";
import { submissionReaders } from "../../submissions/submission-readers.ts";
import { municipalityName } from "../deliveries/own-municipalities.ts";
import { readOwnFigures } from "../own-figures/read-own-figures.ts";
import { definePage } from "../site/define-page.tsx";
import { noSummaryContent } from "./no-summary.tsx";
import { summaryContent } from "./summary-page.tsx";
import { summaryOf } from "./summary-view.ts";

/** The one page for a council about a delivery that counts. */
export const summaryPage = (deps: AppDependencies) =>
  definePage(deps, {
    page: "summary",
    summary: { nl: "De samenvatting bij een levering", en: "The summary of a delivery" },
    access: submissionReaders,
    tenant: "submission",
    async show({ context, language }) {
      const { database } = deps;
      const submission = await findSubmission(database, idOf(context));
      if (submission === undefined) return "not-found";
      const { state, municipality } = submission;
      if (state !== "accepted" || municipality === null) return noSummaryContent(language, submission);
      const figures = await readOwnFigures(database, municipality);
      return summaryContent(summaryOf(language, municipalityName(language, municipality), submission, figures));
    },
  });
