/**
 * Keeps the answer about the last thing that was asked about: many questions about one trajectory follow each other, and each
 * would list the same days of work anew. What is asked about must not change.
 */
export function rememberLast<Subject extends object, Answer>(
  answerFor: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: Subject | undefined;
  let answer: Answer;
  return (subject) => {
    if (subject !== last) {
      answer = answerFor(subject);
      last = subject;
    }
    return answer;
  };
}
