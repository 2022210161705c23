import { generate } from 'selfsigned';
import { HOSTS } from './hosts';

/** Key and certificate in PEM, for the replicas' hosts and loopback. Made at start, kept in memory, trusted by nobody. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'replicas.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...[...HOSTS, 'localhost'].map((value) => ({ type: 2, value }) as const),
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
