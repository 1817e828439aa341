import { grantorWords, momentWords, periodWords } from "../deliveries/delivery-words.ts";
import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { DeliveryView } from "./delivery-view.ts";
import { textsIn } from "./texts.ts";

/** What the delivery is: of whom, over which period, in which format, and how to know it again. */
export function AboutDelivery({ view }: { view: DeliveryView }) {
  const { language, submission, municipalityName, formatName } = view;
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const { id, grantor, stream, period, receivedAt, format, bytes, sha256, corrects } = submission;
  const items: readonly (readonly [string, string])[] = [
    [texts.municipality, municipalityName],
    [texts.period, periodWords(language, period) ?? texts.unknown],
    [texts.stream, stream ?? texts.unknown],
    [texts.grantor, grantor === null ? texts.unknown : grantorWords[grantor][language]],
    [texts.received, momentWords(language, receivedAt)],
    [
      texts.format,
      format === null || formatName === undefined ? texts.unknown : texts.formatOf(formatName, format.version),
    ],
    [texts.size, bytes === 0 ? texts.unknown : texts.bytes(whole(bytes))],
    [texts.fingerprint, sha256 ?? texts.unknown],
    [texts.number, id],
  ];
  return (
    <Part id="about-delivery" title={texts.about}>
      <dl class="utrecht-data-list">
        {items.map(([term, value]) => (
          <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{term}</dt>
            <dd class="utrecht-data-list__item-value break-anywhere">{value}</dd>
          </div>
        ))}
        {corrects !== null && (
          <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{texts.corrects}</dt>
            <dd class="utrecht-data-list__item-value">
              <a class="nl-link" href={hrefOf(language, "delivery", { parameters: { id: corrects } })}>
                {texts.correctsThat}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </Part>
  );
}
