import { parseArgs } from 'node:util';
import { REPLICA_NAMES } from './site-routes';
import { startReplicas } from './start';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8443' }, site: { type: 'string', multiple: true } },
});
const replicas = await startReplicas({
  port: Number(values.port),
  sites: REPLICA_NAMES.filter((name) => values.site?.includes(name) ?? true),
});
process.stdout.write(
  `Replicas on 127.0.0.1:${replicas.port}. Start Chromium with\n` +
    `--ignore-certificate-errors --host-resolver-rules="${replicas.hostRules}"\n`,
);
process.once('SIGINT', () => void replicas.close());
process.once('SIGTERM', () => void replicas.close());
