/** Every host that the replicas answer for. */
export const HOSTS = [
  'chatgpt.com',
  'chat.openai.com',
  'ws.chatgpt.com',
  '*.oaiusercontent.com',
  'claude.ai',
  'a.claude.ai',
  'www.claudeusercontent.com',
  'a-api.anthropic.com',
] as const;

/**
 * The value of Chromium's `--host-resolver-rules`: the replicas' hosts lead to the server, loopback stays what it is and
 * every other name doesn't resolve, so that an unexpected host fails a test and never reaches the network.
 */
export function hostRules(port: number): string {
  const mapped = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',');
}
