import { mountPopup } from '@/components/popup/mount';
import type { PopupHost } from '@/components/popup/state';
import type { Choice, SurfaceState, Theme } from '@/components/surface/state';
import { createSurface, type Surface } from '@/components/surface/surface';
import { SCENES, type Scene, type SceneName } from './scenes';
import { english, mirrored } from './words';

/** What a test can do with the page, besides what a user can. */
export interface Gallery {
  readonly choices: Choice[];
  /** Events of ours that the page's own listeners got to see. */
  readonly overheard: string[];
  /** Lets the clock of the guard run on, once the browser has seen what stands there. Milliseconds. */
  advance(by: number): Promise<void>;
  render(scene: SceneName): void;
  readonly surface: Surface | null;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

const query = new URLSearchParams(location.search);
const t = query.get('dir') === 'rtl' ? mirrored : english;
const theme = (query.get('theme') ?? 'auto') as Theme;
const choices: Choice[] = [];
const overheard: string[] = [];
let clock = 0;
let cards = 0;
let surface: Surface | null = null;

function render(name: SceneName): void {
  const scene: Scene = SCENES[name];
  if ('popup' in scene) {
    const { popup } = scene;
    const host: PopupHost = { t, reloadTab() {}, grantAccess() {}, watch: (tell) => tell(popup) };
    mountPopup(document, host, new AbortController().signal);
    return;
  }
  surface ??= createSurface(document, {
    t,
    now: () => clock,
    onChoose(_card, choice) {
      choices.push(choice);
      surface?.render({ ...state, card: null });
    },
    onReload: () => choices.push({ type: 'reload' }),
    onCancelWork: () => choices.push({ type: 'cancel' }),
  });
  const { card } = scene.surface;
  const state: SurfaceState = { ...scene.surface, theme, card: card && { ...card, id: ++cards } };
  surface.render(state);
}

for (const type of ['keydown', 'keypress', 'keyup'] as const) {
  window.addEventListener(type, (event) => surface?.handleKey(event), { capture: true });
}
for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'focusin']) {
  document.addEventListener(type, (event) =>
    overheard.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type),
  );
}

window.gallery = {
  choices,
  overheard,
  advance: async (by) => {
    while (surface && !surface.isShown()) await new Promise((resolve) => requestAnimationFrame(resolve));
    clock += by;
  },
  render,
  get surface() {
    return surface;
  },
};
render(query.get('scene') as SceneName);
