/** One artifact: how far it is, where it is to be found, who owns it. */

import type { Tone } from '../../calculators/chart/VerdictMark.tsx';
import { formatDate } from '../../calculators/format.ts';
import { DayField } from '../../calculators/parts/DayField.tsx';
import type { RequiredArtifact } from '../../model/framework.ts';
import { type EvidenceStatus, evidenceStatuses, type GateId, roles } from '../../model/names.ts';
import { own } from '../../model/own.ts';
import { evidencePath, writeEntry } from '../../workbench/edits/evidence.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { Sign } from '../fields/Sign.tsx';
import { TextField } from '../fields/TextField.tsx';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Reference } from './Reference.tsx';

const tones: Readonly<Record<EvidenceStatus, Tone>> = {
  missing: 'unknown',
  draft: 'caution',
  done: 'go',
};

interface Props {
  readonly gate: GateId;
  readonly artifact: RequiredArtifact;
  readonly onDone: () => void;
}

export function Artifact({ gate, artifact, onDone }: Props) {
  const { plan, framework, edit, locale } = useWorkbench();
  const words = gateMessages(locale);
  const names = governanceMessages(locale);
  const at = evidencePath(gate, artifact.id);
  const entry = own(plan.evidence?.[gate], artifact.id);
  const status = entry?.status ?? 'missing';
  const sector = framework.sectors.find(({ id }) => id === artifact.sector);
  const take = (name: string, value: string) =>
    edit(writeEntry(plan, `${at}.${name}`, value || undefined), `${at}.${name}`);
  return (
    <li data-path={at} data-status={status}>
      <fieldset aria-label={artifact.title}>
        <div className="bench-artifact">
          <p>
            <Sign tone={tones[status]} />
            <span>
              <strong>{artifact.title}</strong>{' '}
              {sector && <span className="bench-mark">{words.ofSector(sector.title)}</span>}
              <span className="calc-help">{artifact.description}</span>
              <span className="calc-help">
                {words.ownedBy(names.roles[entry?.owner ?? artifact.owner])}
                {entry?.date && `, ${formatDate(entry.date, locale)}`}
              </span>
              {entry?.link && <Reference text={entry.link} />}
            </span>
          </p>
          <div className="bench-status">
            <SelectField
              path={`${at}.status`}
              label={words.status}
              options={evidenceStatuses.map((value) => ({ value, label: names.statuses[value] }))}
              usual="missing"
              needed
              onChoose={(value) => take('status', value)}
            />
            {status !== 'done' && (
              <button
                type="button"
                onClick={onDone}
                aria-label={words.markDoneWhat(artifact.title)}
              >
                {words.markDone}
              </button>
            )}
          </div>
        </div>
        <details>
          <summary>
            {words.details}
            <span className="calc-hidden">{words.detailsOf(artifact.title)}</span>
          </summary>
          <div className="bench-fields">
            <TextField path={`${at}.link`} label={words.link} help={words.linkHelp} />
            <SelectField
              path={`${at}.owner`}
              label={words.owner}
              undecided={words.usualOwner(names.roles[artifact.owner])}
              options={roles.map((value) => ({ value, label: names.roles[value] }))}
              onChoose={(value) => take('owner', value)}
            />
            <DayField
              label={words.date}
              help={words.dateHelp}
              value={entry?.date ?? ''}
              problem={words.dateProblem}
              onTake={(value) => take('date', value)}
            />
            <TextField path={`${at}.note`} label={words.note} lines={2} />
          </div>
        </details>
      </fieldset>
    </li>
  );
}
