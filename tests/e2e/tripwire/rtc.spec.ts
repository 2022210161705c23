import { expect } from '@playwright/test';
import { test } from './two-browsers';

/** What the other side of a connection within the page hears of a text: a channel's name and protocol, and a message. */
const talk = async ([label, protocol, text]: readonly [string, string, string]): Promise<unknown> => {
  const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
  near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate ?? undefined);
  far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate ?? undefined);
  const heard = new Promise<unknown>((resolve) => {
    far.ondatachannel = ({ channel }) => {
      channel.onmessage = ({ data }) => resolve([channel.label, channel.protocol, data]);
    };
  });
  let channel: RTCDataChannel;
  try {
    channel = near.createDataChannel(label, { protocol });
  } catch (error) {
    return (error as DOMException).name;
  }
  channel.onopen = () => {
    channel.send(text);
    channel.send('the last one');
  };
  await near.setLocalDescription();
  await far.setRemoteDescription(near.localDescription as RTCSessionDescription);
  await far.setLocalDescription();
  await near.setRemoteDescription(far.localDescription as RTCSessionDescription);
  return heard;
};

test('a message arrives clean, rewritten where it stands, or not at all', async ({ page }) => {
  expect(await page.evaluate(talk, ['own', 'plain', 'a clean message'] as const)).toEqual([
    'own',
    'plain',
    'a clean message',
  ]);
  expect(await page.evaluate(talk, ['own', '', 'before REWRITE after'] as const)).toEqual([
    'own',
    '',
    'before done after',
  ]);
  expect(await page.evaluate(talk, ['own', '', 'REFUSE this'] as const)).toEqual(['own', '', 'the last one']);
});

test('a long name or protocol of a channel is refused', async ({ page }) => {
  const long = 'a-name-that-has-room-for-what-may-not-leave';
  expect(await page.evaluate(talk, [long, '', 'one'] as const)).toBe('OperationError');
  expect(await page.evaluate(talk, ['own', long, 'one'] as const)).toBe('OperationError');
});

/** The servers that a connection knows when it looks for its way. */
const serversOf = async (username: string): Promise<unknown> => {
  const iceServers = [{ urls: 'turn:127.0.0.1:3478', username, credential: 'a password of a server' }];
  const seen: unknown[] = [];
  for (const Connection of [
    RTCPeerConnection,
    Reflect.get(window, 'webkitRTCPeerConnection') as typeof RTCPeerConnection,
  ]) {
    const made = new Connection({ iceServers, bundlePolicy: 'max-bundle' });
    const set = new Connection({ bundlePolicy: 'max-bundle' });
    set.setConfiguration({ iceServers, bundlePolicy: 'max-bundle' });
    for (const connection of [made, set]) {
      connection.createDataChannel('own');
      await connection.setLocalDescription();
      seen.push(connection.getConfiguration().iceServers?.map((server) => [server.urls, server.username]));
      connection.close();
    }
  }
  return seen;
};

test('servers are known when their names and passwords were judged, and not known when refused', async ({
  page,
  visitBare,
}) => {
  const plain = await visitBare();
  const expected = await plain.evaluate(serversOf, 'a user of a server');
  await plain.close();
  expect(await page.evaluate(serversOf, 'a user of a server')).toEqual(expected);
  expect(await page.evaluate(serversOf, 'REFUSE this user')).toEqual([[], [], [], []]);
});

test('servers are those that were judged, whatever a page adds to objects', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    Object.defineProperty(Object.prototype, 'credential', { get: () => 'REFUSE', configurable: true });
    Object.defineProperty(Object.prototype, 'username', { get: () => 'REFUSE', configurable: true });
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
    await connection.setLocalDescription();
    return connection.getConfiguration().iceServers?.length;
  });
  expect(seen).toBe(0);
});
