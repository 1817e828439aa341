import type { XmlElement } from "../xml/xml-element.ts";
import { isSuwiml } from "./children.ts";
import type { LayoutNode } from "./element-layout.ts";
import type { ElementReport } from "./element-report.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/**
 * Holds a message against the elements of its service: required, at most once, in order. Every kind of fault is reported at
 * the first element that has it; `onUnknown` hears of each element that does not belong to the message.
 */
export function checkLayout(
  message: XmlElement,
  layout: LayoutNode,
  report: ElementReport,
  onUnknown: (element: XmlElement) => void,
): void {
  let orderReported = false;

  function check(element: XmlElement, node: LayoutNode) {
    let seen = 0;
    let last = -1;
    for (const child of element.children) {
      const known = isSuwiml(child) ? node.children.get(child.local) : undefined;
      if (known === undefined) {
        onUnknown(child);
        continue;
      }
      const bit = 1 << known.order;
      if ((seen & bit) !== 0 && !known.isRepeatable && !known.isPassedOver) {
        report(suwimlRules["repeated-element"], child);
      }
      if (known.order < last && !orderReported) {
        report(suwimlRules["wrong-order"], child);
        orderReported = true;
      }
      seen |= bit;
      last = known.order;
      if (!known.isPassedOver && child.children.length > 0) check(child, known);
      else if (!known.isPassedOver && known.required !== 0) report(suwimlRules["missing-element"], child);
    }
    if ((seen & node.required) !== node.required) report(suwimlRules["missing-element"], element);
  }

  check(message, layout);
}
