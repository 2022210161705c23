import { Glyph } from '../glyphs/glyph';
import type { FilesCard } from '../surface/state';
import { useText } from '../text-context';

export function FilesBody({ files }: Pick<FilesCard, 'files'>) {
  const t = useText();
  return (
    <>
      <p id="because">{t('files_body')}</p>
      <ul class="files scroll" tabIndex={0} aria-label={t('files_list')}>
        {files.map(({ name, reason }) => (
          <li key={name}>
            <Glyph shape="square" mark="file" />
            <span class="label" dir="auto">
              {name}
            </span>
            <span class="quiet">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
