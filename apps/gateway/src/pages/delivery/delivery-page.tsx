import { SCRIPT_POLICY } from "../../http/add-headers.ts";
import { numbersIn } from "../numbers.ts";
import { type Link, LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import type { PageContent } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { AboutDelivery } from "./about-delivery.tsx";
import type { DeliveryView } from "./delivery-view.ts";
import { EffectSection } from "./effect-section.tsx";
import { FindingFiles } from "./finding-files.tsx";
import { FindingGroups } from "./finding-groups.tsx";
import { FindingTable } from "./finding-table.tsx";
import { keepReasons } from "./keep-reasons.ts";
import { ReceiptSection } from "./receipt-section.tsx";
import { Steps } from "./steps-list.tsx";
import { textsIn } from "./texts.ts";
import { WithdrawForm } from "./withdraw-form.tsx";

const REFRESH_SECONDS = 4;

/** A delivery: how it stands and what to do next, what was counted and found, what it does to the figures, and its receipt. */
export function deliveryContent(view: DeliveryView): PageContent {
  const { language, submission, may, writer } = view;
  const { id, state, sentence, effect } = submission;
  const title = textsIn[language].title[state];
  const { path, integrity } = keepReasons;
  return {
    title,
    headers: {
      ...(state === "checking" ? { refresh: String(REFRESH_SECONDS) } : {}),
      ...(writer === undefined ? {} : { "content-security-policy": SCRIPT_POLICY }),
    },
    ...(writer === undefined
      ? {}
      : { head: <script src={path} integrity={integrity} data-delivery={id} data-writer={writer} defer /> }),
    content: (
      <>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{sentence[language]}</p>
        <Links view={view} />
        <Counts view={view} />
        <Steps view={view} />
        {state !== "received" && state !== "checking" && <Findings view={view} />}
        {effect !== null && <EffectSection language={language} effect={effect} />}
        <ReceiptSection view={view} />
        <AboutDelivery view={view} />
        {may.withdraw && <WithdrawForm view={view} />}
      </>
    ),
  };
}

function Links({ view: { language, submission } }: { view: DeliveryView }) {
  const texts = textsIn[language];
  const { state, links, municipality, id } = submission;
  const successor = links.supersededBy?.split("/").at(-1);
  const offered: readonly Link[] = [
    ...(successor === undefined
      ? []
      : [[hrefOf(language, "delivery", { parameters: { id: successor } }), texts.toSuccessor] as const]),
    ...(state === "refused" ? [["#findings", texts.toFindings] as const] : []),
    ...(state === "refused" || state === "withdrawn" ? [[hrefOf(language, "deliver"), texts.toDeliver] as const] : []),
    ...(state === "accepted" && municipality !== null
      ? [
          [hrefOf(language, "summary", { parameters: { id } }), texts.toSummary] as const,
          [hrefOf(language, "ownFiguresOf", { parameters: { code: municipality } }), texts.toOwnFigures] as const,
        ]
      : []),
  ];
  if (offered.length === 0) return null;
  return <LinkList links={offered} />;
}

function Counts({ view: { language, submission } }: { view: DeliveryView }) {
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const { state, records, madeFrom, findings } = submission;
  if (state === "received") return null;
  const counts = [
    [texts.read, records.read],
    [texts.good, records.accepted],
    [texts.rejected, records.rejected],
    ...(madeFrom === null ? [] : [[texts.leftOut, madeFrom.rejected] as const]),
    [texts.warnings, findings.warnings],
  ] as const;
  return (
    <section aria-label={texts.counts}>
      <dl class="counts">
        {counts.map(([label, count]) => (
          <div class="counts__item">
            <dt class="counts__label">{label}</dt>
            <dd class="counts__number">{whole(count)}</dd>
          </div>
        ))}
      </dl>
      {madeFrom !== null && (
        <p class="nl-paragraph quiet">
          {texts.madeFrom(madeFrom.read, whole(madeFrom.read), whole(madeFrom.accepted), whole(madeFrom.rejected))}
        </p>
      )}
    </section>
  );
}

function Findings({ view }: { view: DeliveryView }) {
  const texts = textsIn[view.language];
  const { total, groups } = view.submission.findings;
  return (
    <Part id="findings" title={texts.findings}>
      {total === 0 ? (
        <p class="nl-paragraph">{texts.noFindings}</p>
      ) : (
        <>
          <FindingGroups view={view} />
          {groups.some(({ count }) => count > 1) && <FindingTable view={view} />}
          <FindingFiles view={view} />
        </>
      )}
    </Part>
  );
}
