/** Sites of everybody, whose mention tells nothing about a company. Subdomains are included. */
const PUBLIC = new Set(
  (
    'github.com githubusercontent.com gitlab.com bitbucket.org npmjs.com npmjs.org pypi.org python.org rubygems.org crates.io ' +
    'docs.rs rust-lang.org golang.org go.dev nodejs.org typescriptlang.org mozilla.org w3.org whatwg.org ietf.org rfc-editor.org ' +
    'wikipedia.org stackoverflow.com stackexchange.com google.com googleapis.com gstatic.com microsoft.com oracle.com apache.org ' +
    'maven.org spring.io eclipse.org kubernetes.io k8s.io docker.com docker.io quay.io gcr.io ghcr.io debian.org ubuntu.com ' +
    'alpinelinux.org redhat.com json-schema.org schema.org openapis.org readthedocs.io reactjs.org react.dev vuejs.org ' +
    'angular.io postgresql.org mysql.com sqlite.org mongodb.org redis.io kafka.apache.org jsdelivr.net unpkg.com cloudflare.com ' +
    'letsencrypt.org openssl.org gnu.org kernel.org owasp.org mitre.org nist.gov xmlsoap.org openxmlformats.org'
  ).split(' '),
);

export function isPublicHost(host: string): boolean {
  const labels = host.toLowerCase().split('.');
  return labels.some((_, at) => PUBLIC.has(labels.slice(at).join('.')));
}
