/** The questions of a page and their answers, as its text has them. */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { FAQPage, Question } from 'schema-dts';
import { childrenOf, textOf } from '../../checks/tree.ts';

interface Heading {
  readonly text: string;
}

const isQuestion = ({ text }: Heading): boolean => text.endsWith('?');

/** Whether a page is made of questions, and does not merely ask some. */
export function isMadeOfQuestions(headings: readonly Heading[]): boolean {
  const questions = headings.filter(isQuestion).length;
  return questions >= 3 && questions > headings.length / 2;
}

export function questionsIn(body: string): NonNullable<Exclude<FAQPage, string>['mainEntity']> {
  const found: { readonly question: string; readonly answer: string[] }[] = [];
  let isAnswer = false;
  for (const node of childrenOf(mdxToMdast(body, { features: { directive: true } }))) {
    if (node.type === 'heading') {
      const heading = { text: textOf(node) };
      isAnswer = isQuestion(heading);
      if (isAnswer) found.push({ question: heading.text, answer: [] });
    } else if (isAnswer) found.at(-1)?.answer.push(...passages(node));
  }
  return found.map(
    ({ question, answer }): Question => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.join('\n') },
    }),
  );
}

/** A paragraph, or each item of a list; what is no text of the page's own says nothing here. */
function passages(node: MdastNode): string[] {
  if (node.type === 'list') return childrenOf(node).map((item) => textOf(item).trim());
  return node.type === 'paragraph' ? [textOf(node).trim()] : [];
}
