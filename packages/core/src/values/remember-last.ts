/**
 * Keeps the answer about the last thing that was asked about: many questions about one trajectory follow each other, and each
 * would list the same days of work anew. What is asked about must not change.
 */
export function rememberLast<Subject extends object, Answer>(
  answerFor: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: { readonly subject: Subject; readonly answer: Answer } | undefined;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, answer: answerFor(subject) };
    return last.answer;
  };
}
