/** A language server as an editor starts it: over its standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[]; readonly uri?: string };
  readonly result?: unknown;
}

export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #heard: Message[] = [];
  readonly #listeners = new Set<(message: Message) => void>();
  #received = Buffer.alloc(0);
  #next = 1;

  constructor(script: string) {
    this.#process = spawn(process.execPath, [script, '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((resolve) =>
      this.#waiting.set(id, (result) => {
        resolve(result as Result);
      }),
    );
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The next thing that the server says by itself, or said already. */
  async heard(method: string): Promise<unknown> {
    const known = this.#heard.find((message) => message.method === method);
    if (known) return known.params;
    return new Promise((resolve) => {
      const listener = (message: Message) => {
        if (message.method !== method) return;
        this.#listeners.delete(listener);
        resolve(message.params);
      };
      this.#listeners.add(listener);
    });
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await once(this.#process, 'exit');
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(
        this.#received.toString('latin1'),
      );
      if (!header) return;
      const start = header[0].length;
      const end = start + Number(header[1]);
      if (this.#received.length < end) return;
      const message: Message = JSON.parse(this.#received.toString('utf8', start, end));
      this.#received = this.#received.subarray(end);
      this.#hear(message);
    }
  }

  #hear(message: Message): void {
    const { id, method, params, result } = message;
    if (method === undefined && id !== undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
      return;
    }
    this.#heard.push(message);
    for (const listener of this.#listeners) listener(message);
    // A server asks for settings; ours are its own defaults.
    if (id !== undefined) this.#send({ id, result: (params?.items ?? []).map(() => null) });
  }
}
