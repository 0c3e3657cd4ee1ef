/** Buttons that each hand a file to the person, and what has become of it. */
import { useState } from 'react';
import { saveText, type TextFile } from '../../workbench/save-as.ts';
import { takeMessages } from '../messages/take.ts';
import { useWorkbench } from '../state/workbench.ts';

export interface Download {
  readonly label: string;
  /** Made when it is asked for, with what it needs loaded by then. */
  readonly make: () => TextFile | Promise<TextFile>;
}

export function Downloads({ downloads }: { readonly downloads: readonly Download[] }) {
  const { locale } = useWorkbench();
  const words = takeMessages(locale);
  const [said, say] = useState('');
  async function download({ make }: Download) {
    try {
      const file = await make();
      saveText(file);
      say(words.downloaded(file.name));
    } catch {
      say(words.failed);
    }
  }
  return (
    <>
      <div className="calc-actions">
        {downloads.map((entry) => (
          <button key={entry.label} type="button" onClick={() => void download(entry)}>
            {entry.label}
          </button>
        ))}
      </div>
      <p className="calc-help" role="status">
        {said}
      </p>
    </>
  );
}
