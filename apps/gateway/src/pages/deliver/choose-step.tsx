import { type Language, municipalities } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import type { Municipality } from "./delivers-for.ts";
import { fieldLabels } from "./field-labels.ts";
import { OwnFigures } from "./own-figures.tsx";
import { deliverTexts } from "./texts.ts";

export interface ChooseStepProps {
  readonly language: Language;
  /** The formats that are read, for who knows better than the recognition. */
  readonly formats: readonly { readonly id: string; readonly title: string }[];
  readonly municipalities: readonly Municipality[];
  readonly chosenMunicipality: string | undefined;
}

/** The first step: the files, and in folds what is needed now and then. */
export function ChooseStep({ language, formats, municipalities: own, chosenMunicipality }: ChooseStepProps) {
  const texts = deliverTexts[language];
  return (
    <>
      <div class="drop" id="drop">
        <label class="utrecht-form-label drop__label" for="files">
          {texts.drop}
        </label>
        <p class="utrecht-form-field-description" id="files-hint">
          {texts.dropHint}
        </p>
        <input id="files" type="file" multiple aria-describedby="files-hint" />
      </div>
      <div class="folds">
        <Fold id="fold-about" title={texts.about} hint={texts.aboutHint}>
          <AboutFields language={language} formats={formats} />
        </Fold>
        <Fold id="fold-earlier" title={texts.earlier} hint={texts.earlierHint}>
          <FileField id="earlier-files" label={texts.earlierFiles} multiple />
        </Fold>
        {own.length > 1 && (
          <Fold
            id="fold-own"
            title={texts.ownFigures}
            hint={texts.ownFiguresHint}
            isOpen={chosenMunicipality !== undefined}
          >
            <OwnFigures language={language} municipalities={own} chosen={chosenMunicipality} />
          </Fold>
        )}
        <Fold id="fold-profile" title={texts.profile} hint={texts.profileHint}>
          <FileField id="profile-file" label={texts.profileFile} />
        </Fold>
      </div>
      <p class="actions">
        <button class="nl-button" type="button" id="check" disabled>
          {texts.again}
        </button>
      </p>
    </>
  );
}

interface FoldProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly isOpen?: boolean;
  readonly children?: Child;
}

const Fold = ({ id, title, hint, isOpen = false, children }: FoldProps) => (
  <details class="fold" id={id} open={isOpen}>
    <summary class="fold__summary">{title}</summary>
    <p class="nl-paragraph">{hint}</p>
    <div class="fold__content">{children}</div>
  </details>
);

const FileField = ({ id, label, multiple = false }: { id: string; label: string; multiple?: boolean }) => (
  <div class="utrecht-form-field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    <input id={id} type="file" multiple={multiple} />
  </div>
);

type FieldName = keyof typeof fieldLabels;

function AboutFields({ language, formats }: Pick<ChooseStepProps, "language" | "formats">) {
  const { notSaid, recognise, comma, point, yes, no } = deliverTexts[language];
  const towns = [...municipalities()].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const yesOrNo = [
    ["yes", yes],
    ["no", no],
  ] as const;
  const choice = (name: FieldName, options: readonly (readonly [string, string])[], empty = notSaid) => (
    <Choice id={name} label={fieldLabels[name][language]} empty={empty} options={options} />
  );
  const day = (name: FieldName) => <Day id={name} label={fieldLabels[name][language]} />;
  return (
    <>
      {choice(
        "municipality",
        towns.map(({ code, name }) => [code, name] as const),
      )}
      {choice(
        "format",
        formats.map(({ id, title }) => [id, title] as const),
        recognise,
      )}
      {day("periodFrom")}
      {day("periodTo")}
      {day("observedFrom")}
      {day("observedUntil")}
      {choice("jobEndsMaintained", yesOrNo)}
      {choice("hoursLogComplete", yesOrNo)}
      {choice("decimalMark", [
        [",", comma],
        [".", point],
      ])}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly empty: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const Choice = ({ id, label, empty, options }: ChoiceProps) => (
  <div class="utrecht-form-field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    <select class="utrecht-select" id={id}>
      <option value="">{empty}</option>
      {options.map(([value, text]) => (
        <option value={value}>{text}</option>
      ))}
    </select>
  </div>
);

const Day = ({ id, label }: { id: string; label: string }) => (
  <div class="utrecht-form-field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    <input class="utrecht-textbox" id={id} type="date" />
  </div>
);
