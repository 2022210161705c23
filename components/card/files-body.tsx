import { Glyph } from '../glyphs/glyph';
import type { FilesCard } from '../surface/state';
import { useText } from '../text-context';
import { Scroller } from './scroller';

export function FilesBody({ files }: Pick<FilesCard, 'files'>) {
  const t = useText();
  return (
    <>
      <p id="because">{t('files_body')}</p>
      <div class="block">
        <h3 id="files">{t('files_list')}</h3>
        <Scroller labelledBy="files">
          <ul class="files">
            {files.map(({ name, reason }) => (
              <li key={name}>
                <Glyph shape="square" mark="lines" />
                <span class="label" dir="auto">
                  {name}
                </span>
                <span class="quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </Scroller>
      </div>
    </>
  );
}
