export function postJson(
  url: string,
  body: unknown,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): Promise<Response> {
  return pageFetch(url, {
    ...options,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options.headers },
    body: JSON.stringify(body),
  });
}

/** The lightweight page sends forms, never JSON. */
export function postForm(
  url: string,
  fields: Readonly<Record<string, string>>,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): Promise<Response> {
  return pageFetch(url, { ...options, method: 'POST', body: new URLSearchParams(fields) });
}

/** The answer's field as text; empty when there is no such answer, which the page survives. */
export async function tokenOf(response: Promise<Response>, field: string): Promise<string> {
  try {
    const answer: unknown = await (await response).json();
    if (typeof answer !== 'object' || answer === null) return '';
    const token: unknown = Reflect.get(answer, field);
    return typeof token === 'string' ? token : '';
  } catch {
    return '';
  }
}
