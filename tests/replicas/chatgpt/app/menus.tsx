/** @jsxImportSource react */
import type { ComponentProps } from 'react';
import { MODELS } from '../models';
import { Menu } from './menu';
import { pickFiles } from './pick-files';
import type { ThreadView } from './thread-view';

type Button = ComponentProps<typeof Menu>['button'];

export function AddMenu({ view, button }: { readonly view: ThreadView; readonly button: Button }) {
  const { labels, attachments } = view;
  const choose = (): void => void pickFiles().then(attachments.add);
  const props = { 'aria-label': labels.add, children: '+', ...button };
  return <Menu button={props} items={[{ name: labels.addFiles, onChoose: choose }]} />;
}

export function ModelMenu({ view, button }: { readonly view: ThreadView; readonly button: Button }) {
  const { model, onModel } = view;
  const items = MODELS.map((one) => ({
    name: one.name,
    checked: one.slug === model.slug,
    onChoose: () => onModel(one),
  }));
  // Only the effort is shown: the model itself is known from the request alone.
  return <Menu button={{ 'aria-haspopup': 'menu', children: model.effort, ...button }} items={items} />;
}
