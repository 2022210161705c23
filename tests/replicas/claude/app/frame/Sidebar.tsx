/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { uuidOf } from '../../ids';
import { usePage } from '../context';

interface Props {
  /** Conversations that were started on this page. */
  readonly started: readonly string[];
  readonly go: (target: string) => void;
}

/** Links go elsewhere without loading the page again. The search field is a decoy: no composer. */
export function Sidebar({ started, go }: Props) {
  const { labels, marks, old } = usePage();
  const links = [
    ['/new', labels.newChat],
    ['/recents', labels.recents],
    ['/projects', labels.projects],
    [`/project/${uuidOf('project')}`, 'Example project'],
    ['/code', labels.code],
    [`/chat/${uuidOf('earlier')}`, 'An earlier chat'],
    ...started.map((uuid, at) => [`/chat/${uuid}`, `Chat ${at + 1}`] as const),
  ] as const;
  const follow = (target: string) => (event: MouseEvent) => {
    event.preventDefault();
    go(target);
  };
  return (
    <aside className="dframe-sidebar">
      <nav {...(old ? {} : marks.test('sidebar'))}>
        <input type="search" aria-label={labels.search} placeholder={labels.search} />
        <button type="button" aria-label={labels.incognito} onClick={() => go('/new?incognito')}>
          ◌
        </button>
        {links.map(([target, name]) => (
          <a key={target} href={target} onClick={follow(target)}>
            {name}
          </a>
        ))}
      </nav>
    </aside>
  );
}
