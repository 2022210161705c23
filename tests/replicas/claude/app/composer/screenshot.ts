/** A picture that no file dialog and no paste announced: it exists only in the page. */
export const screenshot = async (): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const pen = canvas.getContext('2d');
  pen?.fillText('screen', 4, 24);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The canvas gave no picture.');
  return new File([blob], 'screenshot.png', { type: 'image/png' });
};
