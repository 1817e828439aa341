import { columnOf, quoteNames, rowOf } from "@jobcoach/adapter";
import { Pager } from "../deliveries/pager.tsx";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Filters, Select } from "../parts/filters.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { DeliveryView } from "./delivery-view.ts";
import { textsIn } from "./texts.ts";

/** The findings one by one with their place in the file, of one kind where that was chosen, page by page. */
export function FindingTable({ view }: { view: DeliveryView }) {
  const { language, submission, findings } = view;
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const { kept, total } = submission.findings;
  const { rule, page, pageSize, count, items } = findings;
  const last = Math.max(1, Math.ceil(count / pageSize));
  const parameters = { id: submission.id };
  const addressOf = (to: number) => {
    const query = { rule, page: to === 1 ? undefined : String(to) };
    return `${hrefOf(language, "delivery", { parameters, query })}#all-findings`;
  };
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3" id="all-findings">
        {texts.all}
      </h3>
      {kept < total && <p class="nl-paragraph">{texts.keptOnly(whole(kept), whole(total))}</p>}
      <RuleFilter view={view} />
      {items.length === 0 ? (
        <p class="nl-paragraph">{texts.nothingOfRule}</p>
      ) : (
        <div class="tall-table">
          <DataTable
            id="finding-table"
            caption={texts.caption(whole(items.length), whole(count))}
            columns={[texts.row, texts.column, texts.what, texts.how].map((label) => ({ label }))}
            rows={items.map(({ place, severity, message, remedy }) => {
              const row = rowOf(place);
              return {
                name: row === undefined ? texts.wholeFile : String(row),
                cells: [
                  columnOf(place) ?? (row === undefined ? texts.wholeFile : texts.noColumn),
                  <>
                    <strong class={`severity severity--${severity}`}>{texts.severity[severity]}</strong>{" "}
                    {quoteNames(message[language])}
                  </>,
                  quoteNames(remedy[language]),
                ],
              };
            })}
          />
        </div>
      )}
      <Pager
        label={texts.pages}
        here={texts.page(whole(page), whole(last))}
        page={page}
        last={last}
        before={texts.before}
        after={texts.after}
        addressOf={addressOf}
      />
    </>
  );
}

function RuleFilter({ view: { language, submission, findings } }: { view: DeliveryView }) {
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const { groups, total } = submission.findings;
  const rules = [...new Set(groups.map(({ rule }) => rule))];
  if (rules.length < 2 && findings.rule === undefined) return null;
  const optionOf = (rule: string) => {
    const own = groups.filter((group) => group.rule === rule);
    const count = own.reduce((sum, group) => sum + group.count, 0);
    const message = quoteNames(own[0]?.message[language] ?? rule);
    return { value: rule, label: texts.ruleOption(message, whole(count)) };
  };
  return (
    <Filters language={language} action={`${hrefOf(language, "delivery", { parameters: { id: submission.id } })}`}>
      <Select
        name="rule"
        label={texts.rule}
        chosen={findings.rule ?? ""}
        options={[{ value: "", label: texts.allRules(whole(total)) }, ...rules.map(optionOf)]}
      />
    </Filters>
  );
}
