/** Where in the site a path leads. The same on the server and in the page, so that hydration agrees. */
export interface Place {
  readonly kind: 'chat' | 'cowork' | 'code' | 'list' | 'share' | 'login';
  /** The conversation, when the path names one. */
  readonly conversation: string | null;
  readonly project: string | null;
  readonly incognito: boolean;
  /** Text to fill the composer with; only a new chat outside a project takes one. */
  readonly prefill: string;
}

const KINDS: readonly (readonly [RegExp, Place['kind']])[] = [
  [/^\/login$/, 'login'],
  [/^\/share\//, 'share'],
  [/^\/code(?:\/|$)/, 'code'],
  [/^\/(?:cowork\/project\/|task\/new$)/, 'cowork'],
  [/^\/(?:projects|recents)$/, 'list'],
];

const segment = (path: string, name: string): string | null =>
  new RegExp(`/${name}/([^/]+)`).exec(path)?.[1] ?? null;

/** @param target path and query, as in `/new?q=hello` */
export const placeOf = (target: string): Place => {
  const { pathname, searchParams } = new URL(target, 'https://claude.ai');
  const project = segment(pathname, 'project');
  return {
    kind: KINDS.find(([path]) => path.test(pathname))?.[1] ?? 'chat',
    conversation: segment(pathname, 'chat') ?? segment(pathname, 'share'),
    project,
    incognito: searchParams.has('incognito'),
    prefill: project === null ? (searchParams.get('q') ?? '').replace(/ {2,}/g, ' ') : '',
  };
};

export const pathOfChat = (place: Place, conversation: string): string =>
  `${place.project === null ? '' : `/project/${place.project}`}/chat/${conversation}${place.incognito ? '?incognito' : ''}`;
