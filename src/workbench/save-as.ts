/** Hands a file to the person: the browser's own download. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const saveText = ({ name, type, text }: TextFile): void =>
  saveAs(new Blob([text], { type }), name);

export function saveAs(content: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
