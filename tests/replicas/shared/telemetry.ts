/** Product analytics as the sites send them: a beacon, and a request that outlives the page. Neither carries user text of itself. */
export function report(
  beaconPath: string,
  keepalivePath: string,
  event: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify({ events: [{ name: event, path: location.pathname, ...more }] });
  navigator.sendBeacon(beaconPath, new Blob([body], { type: 'application/json' }));
  const headers = { 'content-type': 'application/json' };
  pageFetch(keepalivePath, { method: 'POST', headers, body, keepalive: true }).catch(() => {
    // Analytics that can't be delivered are dropped; the page works on.
  });
}
