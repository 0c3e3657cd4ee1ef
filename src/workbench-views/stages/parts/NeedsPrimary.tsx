/** What a stage says while the plan has no metric that it could ask about. */
import { stageMessages } from '../../messages/stages.ts';
import { hrefOf } from '../../state/places.ts';
import { useWorkbench } from '../../state/workbench.ts';

export function NeedsPrimary() {
  const words = stageMessages(useWorkbench().locale);
  return (
    <p className="bench-waits">
      {words.needsPrimary} <a href={hrefOf({ part: 'stage', stage: 'mvp' })}>{words.toMvp}</a>
    </p>
  );
}
