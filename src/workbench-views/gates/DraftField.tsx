/** A text of a decision that is not recorded yet: a line, several, or a day. */
interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'date';
  readonly lines?: number;
  readonly needed?: boolean;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

export function DraftField(props: Props) {
  const { id, label, help, type = 'text', lines = 1, needed, value, problem, onType } = props;
  const shared = {
    id,
    value,
    required: needed,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': `${id}-problem ${id}-help`,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  } as const;
  return (
    <div className="calc-field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea rows={lines} {...shared} />
      ) : (
        <div className="calc-input">
          <input type={type} autoComplete="off" {...shared} />
        </div>
      )}
      <p id={`${id}-problem`} className="calc-problem">
        {problem}
      </p>
      <p id={`${id}-help`} className="calc-help">
        {help}
      </p>
    </div>
  );
}
