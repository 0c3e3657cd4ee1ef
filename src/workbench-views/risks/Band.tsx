/** The band of a risk: as many steps filled as it is high, and its name. */
import { type RiskBand, riskBands } from '../../model/risk/matrix.ts';
import { governanceMessages } from '../messages/governance.ts';

interface Props {
  readonly band: RiskBand | undefined;
  readonly locale: string;
}

export const Band = ({ band, locale }: Props) => (
  <span className="bench-band" data-band={band}>
    <svg viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
      {riskBands.map((each, step) => (
        <rect
          key={each}
          x={step * 4.5 + 0.5}
          y={10 - step * 3}
          width="3.5"
          height={step * 3 + 3.5}
          className={band && riskBands.indexOf(band) >= step ? 'bench-step' : undefined}
        />
      ))}
    </svg>
    {band ? governanceMessages(locale).bands[band] : governanceMessages(locale).notRated}
  </span>
);
