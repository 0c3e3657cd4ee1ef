/** The browser's storage with as much room as a test gives it, and at its will forbidden. */
export class FakeStorage {
  readonly texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  forbidden = false;

  /** What pages see: each text is a property too. */
  readonly face: Storage = new Proxy(this.methods(), {
    ownKeys: () => [...this.allowed().keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      configurable: true,
      enumerable: true,
      value: this.texts.get(String(key)),
    }),
  });

  private allowed(): Map<string, string> {
    if (this.forbidden) throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.texts;
  }

  private methods(): Storage {
    return {
      length: 0,
      key: () => null,
      clear: () => this.allowed().clear(),
      getItem: (key) => this.allowed().get(key) ?? null,
      removeItem: (key) => void this.allowed().delete(key),
      setItem: (key, text) => {
        const others = [...this.allowed()].filter(([other]) => other !== key);
        const size = [...others, [key, text]].flat().join('').length;
        if (size > this.room) throw new DOMException('It is full.', 'QuotaExceededError');
        this.texts.set(key, text);
      },
    };
  }
}
