/** Which functions of the NIST framework the register's controls serve: an empty one is a finding. */

import { type RiskFunction, riskFunctions } from '../../model/names.ts';
import { ExplainedBy } from '../fields/ExplainedBy.tsx';
import { Sign } from '../fields/Sign.tsx';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';

const pages: Readonly<Record<RiskFunction, string>> = {
  govern: 'playbooks/steering-committee',
  map: 'playbooks/stakeholders',
  measure: 'playbooks/data-monitoring',
  manage: 'playbooks/rollback',
};

export function Coverage() {
  const { analysis, locale } = useWorkbench();
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  return (
    <section>
      <h3>{words.coverage}</h3>
      <p className="calc-help">{words.coverageHelp}</p>
      <ul className="bench-coverage">
        {riskFunctions.map((name) => {
          const count = analysis.risks?.functions[name].length ?? 0;
          return (
            <li key={name}>
              <Sign tone={count > 0 ? 'go' : 'unknown'} />
              <span>
                <strong>{names.functions[name]}</strong>: {words.covers(count)}
                <span className="calc-help">
                  {words.functionMeans[name]}{' '}
                  <ExplainedBy page={pages[name]} what={names.functions[name]} />
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
