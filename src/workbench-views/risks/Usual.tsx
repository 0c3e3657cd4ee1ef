/** Risks that pilots of AI often have, to take into the register; one that is in it is not offered. */

import { ExplainedBy } from '../fields/ExplainedBy.tsx';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import { type UsualRisk, usualRisks } from '../messages/usual-risks.ts';
import { useWorkbench } from '../state/workbench.ts';

export function Usual({ onAdd }: { readonly onAdd: (risk: UsualRisk) => void }) {
  const { plan, locale } = useWorkbench();
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  const taken = new Set(plan.risks?.map(({ title }) => title));
  const offered = usualRisks(locale).filter(({ title }) => !taken.has(title));
  if (offered.length === 0) return null;
  return (
    <details>
      <summary>{words.usual}</summary>
      <p className="calc-help">{words.usualHelp}</p>
      <ul className="bench-usual">
        {offered.map((risk) => (
          <li key={risk.id}>
            <span>
              {risk.title}
              <span className="calc-help">
                {words.proposed(names.dimensions[risk.dimension], names.functions[risk.function])}{' '}
                <ExplainedBy page={risk.page} what={risk.title} />
              </span>
            </span>
            <button
              type="button"
              aria-label={words.addUsual(risk.title)}
              onClick={() => onAdd(risk)}
            >
              {words.addThis}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
