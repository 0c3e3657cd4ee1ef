/** What is kept for the gates: risks, evidence, answers and decisions. */
import type { Meanings } from './meaning.ts';

/** A rating is made twice: before the control, and after it. */
const rating = (of: string, when: string): Meanings => ({
  [`${of}.likelihood`]: [`How likely it is ${when}, from 1 (rare) to 5 (almost certain).`, 3],
  [`${of}.impact`]: [
    `How bad it would be ${when}, from 1 (negligible) to 5 (severe), in each dimension that it concerns.`,
  ],
  [`${of}.impact.operational`]: [`Impact on operations ${when}, from 1 to 5.`, 3],
  [`${of}.impact.compliance`]: [`Impact on compliance ${when}, from 1 to 5.`, 4],
  [`${of}.impact.reputational`]: [`Impact on reputation ${when}, from 1 to 5.`, 2],
});

export const gateMeanings: Meanings = {
  risks: ['The risk register.'],
  'risks.*': ['One risk.'],
  'risks.*.id': ['An id that stays when the title changes.', 'wrong-answer'],
  'risks.*.title': ['What could happen, in a few words.', 'A wrong answer is read out'],
  ...rating('risks.*', 'without the control'),
  'risks.*.control': ['What is done about it.'],
  'risks.*.owner': ['The role that owns the control.'],
  'risks.*.function': [
    'The function of the NIST AI Risk Management Framework that the control serves.',
  ],
  'risks.*.residual': ['The rating after the control.'],
  ...rating('risks.*.residual', 'after the control'),
  'risks.*.note': ['Anything a reader of the register has to know.'],
  evidence: ['What is there for each gate.'],
  'evidence.*': ['By artifact: its id in content/framework.yaml.'],
  'evidence.*.*': ['One artifact, and how far it is.'],
  'evidence.*.*.status': ['Whether it is missing, a draft or done.'],
  'evidence.*.*.link': ['Where it is: an address, or a place that people can find.'],
  'evidence.*.*.owner': ['The role that brings it.'],
  'evidence.*.*.date': ['The day of its last version.', '2026-12-04'],
  'evidence.*.*.note': ['Anything the gate has to know about it.'],
  answers: ['Answers to the key questions of each gate.'],
  'answers.*': ['By question: its id in content/framework.yaml.'],
  'answers.*.*': ['The answer to one question.'],
  'answers.*.*.answer': ['yes, no, or not-applicable.'],
  'answers.*.*.note': ['Why.'],
  decisions: ['What was decided at each gate.'],
  'decisions.*': ['The decisions at one gate; the last one counts, the others are its history.'],
  'decisions.*.*': ['One decision.'],
  'decisions.*.*.decision': ['Go, go under conditions, or no-go.'],
  'decisions.*.*.date': ['The day of the decision.', '2026-12-08'],
  'decisions.*.*.role': ['The role that signs for it.'],
  'decisions.*.*.conditions': ['What has to happen for a conditional go.'],
  'decisions.*.*.conditions.*': ['One condition.'],
  'decisions.*.*.conditions.*.id': ['An id that stays when the text changes.', 'control-group'],
  'decisions.*.*.conditions.*.text': [
    'What has to be done.',
    'Measure phase 1 against a control group.',
  ],
  'decisions.*.*.conditions.*.due': ['The day by which it has to be done.', '2027-01-22'],
  'decisions.*.*.conditions.*.met': ['true once it is done.'],
  'decisions.*.*.reason': ['Why it was decided so.'],
  'decisions.*.*.open': ['What spoke against a go when it was decided, by the model’s codes.'],
  'decisions.*.*.open.*': ['One such code.', 'metrics-met'],
};
