/** Where the plan belongs: its sector, the kind of work, how risky it is, its currency. */
import { Choice } from '../../../calculators/parts/Choice.tsx';
import { domains } from '../../../model/domains.ts';
import { currencies } from '../../fields/currencies.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { Explained } from '../parts/Explained.tsx';
import { Section } from '../parts/Section.tsx';
import { Sector } from './Sector.tsx';

const riskLevels = ['', 'low', 'medium', 'high'] as const;

export function Context() {
  const { plan, write, locale } = useWorkbench();
  const { context, domain, risk, currency } = stageMessages(locale).idea;
  return (
    <Section words={context}>
      <Sector />
      <SelectField
        path="domain"
        label={domain.label}
        help={domain.help}
        options={domains.map((value) => ({ value, label: domain.options[value] }))}
        {...explained('domain')}
      />
      <div className="bench-field">
        <Choice
          legend={risk.label}
          options={riskLevels.map((value) => ({ value, label: risk.options[value] }))}
          value={plan.risk ?? ''}
          onChoose={(level) => write('risk', level || undefined)}
        />
        <Explained path="risk" what={risk.label} />
      </div>
      <SelectField
        path="currency"
        label={currency.label}
        help={currency.help}
        options={currencies(locale, plan.currency).map(({ code, name }) => ({
          value: code,
          label: `${name} (${code})`,
        }))}
        needed
        {...explained('currency')}
      />
    </Section>
  );
}
