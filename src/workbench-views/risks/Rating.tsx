/** How likely a risk is and how bad in each dimension, before its control or after it. */

import { riskDimensions } from '../../model/names.ts';
import type { RatingKind, RiskRating } from '../../model/risk.ts';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Band } from './Band.tsx';
import { ScoreField } from './ScoreField.tsx';

interface Props {
  readonly id: string;
  readonly kind: RatingKind;
  readonly rating: RiskRating;
}

export function Rating({ id, kind, rating }: Props) {
  const { locale } = useWorkbench();
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  const at = kind === 'residual' ? `risks.${id}.residual` : `risks.${id}`;
  return (
    <fieldset className="bench-rating">
      <legend>
        {words.kindOf[kind]} <Band band={rating.band} locale={locale} />
      </legend>
      <ScoreField
        path={`${at}.likelihood`}
        label={words.likelihood}
        levels={words.likelihoods}
        none={names.notRated}
      />
      {riskDimensions.map((dimension) => (
        <ScoreField
          key={dimension}
          path={`${at}.impact.${dimension}`}
          label={words.impactOn[dimension]}
          levels={words.impacts}
          none={words.notConcerned}
        />
      ))}
    </fieldset>
  );
}
