import type { Verdict } from '@/lib/core/verdict';
import type { GateContext } from './gate-context';
import type { HeldFile } from './presenter';

/** Bytes of a file that are read at most: above it the text would be over the inspection's limit anyway. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Inspects files that want to enter the page and returns those that may; the others are shown with the reason. UTF-8 text is
 * inspected, everything else can't be and is held.
 */
export async function releaseFiles(context: GateContext, files: readonly File[]): Promise<File[]> {
  const judged = await Promise.all(
    files.map(async (file) => ({ file, why: await reasonToHold(context, file) })),
  );
  const held: HeldFile[] = [];
  for (const { file, why } of judged) {
    if (why !== null) held.push({ name: await shownName(context, file, why), why });
  }
  if (held.length > 0) await context.presenter.filesHeld(held);
  return judged.flatMap(({ file, why }) => (why === null ? [file] : []));
}

async function reasonToHold(context: GateContext, file: File): Promise<HeldFile['why'] | null> {
  if (file.size > MAX_BYTES) return 'too-large';
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A directory, or a file that was moved away since.
    return 'unreadable';
  }
  const text = decode(bytes);
  if (text === null) return 'not-text';
  const inspection = await context.inspect('file', [
    { role: 'file', text, name: file.name },
    { role: 'file-name', text: file.name },
  ]);
  if (!inspection.ok) return inspection.failure;
  return inspection.verdict.action === 'allow' ? null : inspection.verdict;
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** A name is shown inside the page, and may itself hold a value: then it's shown as it might cross. */
async function shownName(context: GateContext, { name }: File, why: HeldFile['why']): Promise<string> {
  if (typeof why !== 'string') return nameIn(why, name, 1);
  const inspection = await context.inspect('file', [{ role: 'file-name', text: name }]);
  return inspection.ok ? nameIn(inspection.verdict, name, 0) : HIDDEN;
}

function nameIn({ findings, total, ways }: Verdict, name: string, part: number): string {
  const mayHold = total > findings.length || findings.some((finding) => finding.part === part);
  return ways[0]?.texts[part] ?? (mayHold ? HIDDEN : name);
}

const HIDDEN = '…';
