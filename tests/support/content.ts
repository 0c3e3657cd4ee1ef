/** The content on disk, with files of a test beside it or in place of what is there. */
import { matchesGlob } from 'node:path';
import { type Files, filesBelow } from '../../src/checks/read/files.ts';

const stored = filesBelow(new URL('../../', import.meta.url));
const texts = new Map<string, string>();

const textOf = (file: string): string => {
  const text = texts.get(file) ?? stored.textOf(file);
  texts.set(file, text);
  return text;
};

/** Each file read once, however many tests look at it. */
export const content: Files = { ...stored, textOf };

export const contentWith = (file: string, text: string, files = content): Files => ({
  matching: (pattern) => {
    const there = files.matching(pattern);
    return matchesGlob(file, pattern) && !there.includes(file) ? [...there, file].sort() : there;
  },
  textOf: (name) => (name === file ? text : files.textOf(name)),
});

/** A page that no rule has anything to say about. */
export const soundPage = `---
title: A page made for tests
description: A sentence that is long enough to be a description of a page, and not too long for one.
kind: playbook
inShort:
  - One.
  - Two.
  - Three.
stages: [pilot]
gates: [G3]
domains: [any]
sectors: [any]
roles: [product-owner]
risk: medium
owner: product-owner
reviewed: 2026-11-23
related: [playbooks/rollback]
---

Before [gate 3](/gates/g3/) you write down what you saw.[^nist-ai-rmf]

${'You look at one week of cases and ask what went wrong. '.repeat(15).trim()}
`;

export const soundFile = 'content/playbooks/made-for-tests.mdx';
