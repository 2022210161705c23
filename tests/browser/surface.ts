import { expect, type Page } from '@playwright/test';

/** What the extension shows inside a page, as its user could read it. */
export interface Shown {
  /** The text of the open card, or null. */
  readonly card: string | null;
  /** The card's route, or null. */
  readonly route: string | null;
  /** The labels of the card's buttons, the recommended one first. */
  readonly answers: readonly string[];
  /** The pill and what stands beside it. */
  readonly pill: string;
}

/** Opens what lies behind the pill. */
export async function openPanel(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, (node) => attribute(node, 'class') === 'pill');
  await page.mouse.click(x, y);
  await expectPill(page, 'Ways in');
}

/** The rows of the coverage table: each way in and its state, in the words that a user reads. */
export async function readCoverage(page: Page): Promise<Readonly<Record<string, string>>> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const rows = all(root, ({ nodeName }) => nodeName === 'TR').map((row) => {
      const [name] = row.children?.[0]?.children ?? [];
      return [name ? textOf(name) : '', row.children?.[1] ? textOf(row.children[1]) : ''];
    });
    return Object.fromEntries(rows);
  } finally {
    await session.detach();
  }
}

/** Where a button of the open card stands, in CSS pixels of the viewport. */
export function answerAt(page: Page, label: string): Promise<Point> {
  return middleOf(page, (node) => node.nodeName === 'BUTTON' && textOf(node) === label);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page, matches: (node: Node) => boolean): Promise<Point> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found = find(root, matches);
    if (!found) throw new Error('nothing of ours looks like that');
    const { model } = await session.send('DOM.getBoxModel', { nodeId: found.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await session.detach();
  }
}

/** What DevTools tells of a node. Closed shadow roots are closed to pages and to selectors, not to DevTools. */
interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

export async function readSurface(page: Page): Promise<Shown> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const surface = find(root, (node) => attribute(node, 'class')?.split(' ').includes('surface') ?? false);
    if (!surface) return { card: null, route: null, answers: [], pill: '' };
    const card = find(surface, ({ nodeName }) => nodeName === 'DIALOG');
    const footer = card && find(card, ({ nodeName }) => nodeName === 'FOOTER');
    const badge = card && find(card, (node) => attribute(node, 'class') === 'badge');
    const pill = (surface.children ?? []).filter((child) => child !== card);
    return {
      card: card ? textOf(card) : null,
      route: badge ? attribute(badge, 'data-tone') : null,
      answers: footer ? all(footer, ({ nodeName }) => nodeName === 'BUTTON').map(textOf) : [],
      pill: pill.map(textOf).join(' '),
    };
  } finally {
    await session.detach();
  }
}

/** Waits until the card says this. */
export async function expectCard(page: Page, text: string | RegExp): Promise<void> {
  const card = expect.poll(async () => (await readSurface(page)).card ?? '', { timeout: 20_000 });
  await (typeof text === 'string' ? card.toContain(text) : card.toMatch(text));
}

export async function expectPill(page: Page, text: string | RegExp): Promise<void> {
  const pill = expect.poll(async () => (await readSurface(page)).pill, { timeout: 20_000 });
  await (typeof text === 'string' ? pill.toContain(text) : pill.toMatch(text));
}

/**
 * Answers the open card by its key. The card takes no answer in its first half second, so the key is pressed until the
 * card is another or none; while one is open the page never sees the key.
 */
export async function answer(page: Page, key: 'Enter' | 'Escape'): Promise<void> {
  await expect.poll(async () => (await readSurface(page)).card, { timeout: 20_000 }).not.toBeNull();
  const { card } = await readSurface(page);
  await expect
    .poll(
      async () => {
        const now = await readSurface(page);
        if (now.card !== card) return true;
        await page.keyboard.press(key);
        return (await readSurface(page)).card !== card;
      },
      { timeout: 20_000, intervals: [100] },
    )
    .toBe(true);
}

function attribute(node: Node, name: string): string | null {
  const at = (node.attributes ?? []).findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

function within(node: Node): readonly Node[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])];
}

function find(node: Node, matches: (node: Node) => boolean): Node | null {
  if (matches(node)) return node;
  for (const child of within(node)) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}

function all(node: Node, matches: (node: Node) => boolean): Node[] {
  return [...(matches(node) ? [node] : []), ...within(node).flatMap((child) => all(child, matches))];
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return within(node).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}
