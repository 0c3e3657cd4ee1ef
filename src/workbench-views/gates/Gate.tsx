/** A gate: what it decides, what is missing, what the plan shows, what people say, what was decided. */

import { formatList } from '../../calculators/format.ts';
import type { GateId } from '../../model/names.ts';
import { ExplainedBy } from '../fields/ExplainedBy.tsx';
import { frameMessages } from '../messages/frame.ts';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Artifacts } from './Artifacts.tsx';
import { Checks } from './Checks.tsx';
import { Decision } from './Decision.tsx';
import { Door } from './Door.tsx';
import { Missing } from './Missing.tsx';
import { Questions } from './Questions.tsx';
import { Strip } from './Strip.tsx';
import type { About } from './say.ts';

export default function Gate({ gate: id }: { readonly gate: GateId }) {
  const { analysis, framework, locale } = useWorkbench();
  const gate = framework.gates.find((each) => each.id === id);
  const readiness = analysis.gates.find((each) => each.gate === id);
  if (!gate || !readiness) return null;
  const words = gateMessages(locale);
  const { roles } = governanceMessages(locale);
  const about: About = { analysis, framework, gate, locale };
  const name = words.heading(id, gate.title);
  return (
    // What one gate's page has said is not said at the next.
    <div className="bench-gate" key={id}>
      <h2>
        <Door isOpen={readiness.passed} />
        {name}
      </h2>
      <Strip current={id} />
      <dl className="bench-decides">
        <dt>{words.decides}</dt>
        <dd>{gate.decision}</dd>
        <dt>{words.deciders}</dt>
        <dd>
          {formatList(
            gate.deciders.map((role) => roles[role]),
            locale,
          )}
        </dd>
      </dl>
      <p className="calc-help bench-further">
        <ExplainedBy page={`gates/${id.toLowerCase()}`} what={name} />
        <a href={hrefOf({ part: 'pack', gate: id })}>{frameMessages(locale).pack(id)}</a>
      </p>
      <Missing readiness={readiness} about={about} />
      <Checks readiness={readiness} about={about} />
      <Questions readiness={readiness} about={about} />
      <Artifacts about={about} />
      <Decision readiness={readiness} about={about} />
    </div>
  );
}
