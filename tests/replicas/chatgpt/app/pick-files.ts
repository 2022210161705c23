/** Files from the browser's own picker, which fires no event in the page. None when the user cancels. */
export async function pickFiles(): Promise<readonly File[]> {
  if (pagePicker === undefined) return [];
  try {
    const handles = await pagePicker({ multiple: true });
    return await Promise.all(handles.map((handle) => handle.getFile()));
  } catch {
    return [];
  }
}
