import { hasLetterOrDigit } from '@/lib/core/has-letter';
import { isTemplate } from '@/lib/detectors/dummy';
import { isAlias } from './aliases';

/** Settings that mean the same everywhere and tell nothing about whoever chose them. */
const KNOWN = new Set(
  (
    'true false yes no on off null nil none ~ auto default enabled disabled always never optional required ' +
    'debug info warn warning error fatal trace verbose silent critical notice ' +
    'development staging production test testing dev stage prod local ci qa uat sandbox ' +
    'get post put patch delete head options http https tcp udp grpc ws wss tls ssl ssh ftp sftp amqp smtp imap dns icmp ' +
    'json yaml yml xml toml csv text html plain binary utf-8 utf8 ascii utc gmt gzip br zstd ' +
    'postgres postgresql mysql mariadb sqlite oracle mssql mongodb redis memcached kafka rabbitmq elasticsearch s3 gcs ' +
    'string number integer boolean object array float double int long date datetime timestamp uuid any char varchar ' +
    'module commonjs esm cjs node nodenext bundler esnext es2015 es2017 es2018 es2019 es2020 es2021 es2022 es2023 es6 preserve react react-jsx strict ' +
    'apps/v1 batch/v1 v1 v2 v3 networking.k8s.io/v1 rbac.authorization.k8s.io/v1 autoscaling/v2 policy/v1 ' +
    'deployment service configmap secret ingress statefulset daemonset job cronjob pod namespace serviceaccount role rolebinding ' +
    'clusterrole clusterrolebinding persistentvolumeclaim horizontalpodautoscaler list ' +
    'clusterip loadbalancer nodeport externalname ifnotpresent onfailure unless-stopped on-failure rollingupdate recreate prefix exact ' +
    'opaque bearer basic oauth2 jwt hs256 rs256 es256 sha256 sha512 md5 aes-256-gcm bcrypt argon2 ' +
    'main master develop latest stable alpine slim linux windows darwin amd64 arm64 x64 bash sh zsh python java go rust ruby php ' +
    'ubuntu-latest windows-latest macos-latest push pull_request read write all public private internal asc desc left right create update ' +
    'create-drop validate lru fifo round-robin least-conn memory file disk stdout stderr console localhost 127.0.0.1 0.0.0.0'
  ).split(' '),
);

/** Versions, durations, sizes, shares, and numbers of at most five digits: ports, limits, status codes. */
const MEASURE =
  /^(?:[v^~>=<]{0,2}\d{1,4}(?:\.[\dx*]{1,5}){1,3}(?:-(?:alpha|beta|rc|snapshot)\.?\d*)?|[-+]?\d{1,5}(?:\.\d{1,6})?(?:ms|s|m|h|d|min|sec|[kmgt]i?b?|%|px|em|rem)?)$/i;

export const isKnownValue = (value: string): boolean =>
  !hasLetterOrDigit(value) ||
  KNOWN.has(value.toLowerCase()) ||
  MEASURE.test(value) ||
  isTemplate(value) ||
  isAlias(value);
