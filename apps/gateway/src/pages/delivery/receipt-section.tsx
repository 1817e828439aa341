import { LinkList } from "../parts/link-list.tsx";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import { receiptPart } from "./decision-parts.ts";
import { decisionTexts } from "./decision-texts.ts";
import type { DeliveryView } from "./delivery-view.ts";

/** The receipt as a file, and how to verify it without us. */
export function ReceiptSection({ view: { language, submission, hasReceipt } }: { view: DeliveryView }) {
  const texts = decisionTexts[language];
  const { id, state } = submission;
  if (!hasReceipt && state !== "checking" && state !== "awaiting-confirmation") return null;
  const address = `${hrefOf(language, "delivery", { parameters: { id } })}/${receiptPart[language]}`;
  return (
    <Part id="receipt" title={texts.receipt}>
      {hasReceipt ? (
        <>
          <p class="nl-paragraph">{texts.receiptAbout}</p>
          <LinkList
            links={[
              [address, texts.receiptSave],
              ["/v1/receipt-keys", texts.receiptKeys],
            ]}
          />
          <p class="nl-paragraph">{texts.receiptVerify}</p>
          <p class="command">
            <code>{`npx jobcoach verify ${receiptPart[language]} ${texts.receiptFile}`}</code>
          </p>
        </>
      ) : (
        <p class="nl-paragraph">{texts.noReceipt}</p>
      )}
    </Part>
  );
}
