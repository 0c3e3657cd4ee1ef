/** The report as annotations, which GitHub shows beside the lines of a pull request. */
import { type Finding, isError } from '../finding.ts';
import { guideTo } from '../kinds.ts';
import type { Report } from './report.ts';

export const asAnnotations = ({ findings }: Report): string => findings.map(annotation).join('\n');

function annotation(finding: Finding): string {
  const { file, line, rule, message, mend } = finding;
  const command = isError(finding) ? 'error' : 'notice';
  const place = `file=${inProperty(file)},line=${line},title=${inProperty(rule)}`;
  return `::${command} ${place}::${inMessage(`${message}\n${mend}\n${guideTo(rule)}`)}`;
}

/** Workflow commands end at a line's end, and know these characters by their codes. */
const inMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string =>
  inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
