/** The plan as a file. */
import { planFile } from '../../workbench/plan-file.ts';
import { takeMessages } from '../messages/take.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Downloads } from './Downloads.tsx';

export function PlanDownload() {
  const { plan, locale } = useWorkbench();
  const { planFile: label } = takeMessages(locale);
  return <Downloads downloads={[{ label, make: () => planFile(plan) }]} />;
}
