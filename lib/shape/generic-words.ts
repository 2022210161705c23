/**
 * Words that say nothing about a company: names of common software, of its parts and of what tutorials call things. A value
 * that is made of nothing else could stand in any project.
 */
const GENERIC: ReadonlySet<string> = new Set(
  // what things are called everywhere
  (
    'a abc access account accounts acme action actions active adapter add address admin after age agent alert all allow alpha ' +
    'always an and api apis app application applications apps archive args array asc asset assets async at auth author auto b ' +
    'backend backup bar base basic batch baz before beta bin body bool boolean bot bounded box branch broker bucket buffer ' +
    'build builder button by c cache caches calculator call category cert certs chart chat check checkout class classes clean ' +
    'cli click client clients close cluster code collection color colour column columns com command comment comments common ' +
    'component components compose config configs configuration connect connection connections console consumer container ' +
    'content context controller controllers cookie copy core cors count counter country create created cron crypto css csv ' +
    'current custom customer customers d daemon dao dashboard data database dataset date day db debug default delete demo ' +
    'department dependencies deploy deployment deployments desc description dest dev development dialog dict diff digest dir ' +
    'directory dist dns do doc docs document domain done down download draft driver dto dummy dump e echo edit editor else ' +
    'email emails employee employees enable enabled encoding end endpoint engine entity entry env environment err error errors ' +
    'event events example examples exec exit export express extension external f failed false fast feature fetch field fields ' +
    'file files filter first fix flag folder font foo for form format found frontend full func function functions g gateway ' +
    'generate generic get git global google green grid group groups guest guide h handler handlers head header headers health ' +
    'healthz hello helper helpers high hook hooks host hostname html http https i icon id ids image images import in inc index ' +
    'info ingress init input insert install instance int integer interface internal io is item items j job jobs json jwt k key ' +
    'keys kind l label labels lambda lang language last latest layout left level lib library light limit line link linux list ' +
    'load local localhost location log logger logging login logs long loop low m mail main manager map master max md memory ' +
    'menu message messages meta metadata method metrics middleware min minimal mode model models module modules monitor month ' +
    'mount msg my n name names namespace native nav network new next no node none normal note notes null number o object of off ' +
    'office ok old on one open option options or order orders org origin os out output override owner p package packages page ' +
    'pages panel param params parent parse parser part pass password path paths patch pet pets petstore phone pipeline pkg plan ' +
    'plugin plugins pod policy pool port ports post posts price primary print private process processor prod product ' +
    'production products profile program progress project projects prompt properties proto provider proxy public publish pull ' +
    'push put q qa query queue quick quit r random rate raw read readonly readiness readme record red ref region registry ' +
    'release releases remote remove render replica replicas repo repository request requests res reset resource resources ' +
    'response rest result results retry retries right role roles root route router routes row rows rule rules run runner ' +
    'runtime s safe sample samples sandbox save schema schemas script scripts sdk search second secret secrets security select ' +
    'self send server servers service services session sessions set settings setup shared shell shop show side sign simple ' +
    'site size skip slow small snapshot socket some source spec src srv ssh ssl staging standard start starter state static ' +
    'status stderr stdout step stop storage store stream string strict style sub sum support surname swagger sync sys system t ' +
    'table tables tag tags target task tasks team temp template templates tenant test testing tests text the theme three time ' +
    'timeout timer title tls tmp to todo todos token tokens tool tools top total trace transaction trigger true tutorial two ' +
    'txt type types u ui unit unknown update updated upload url us use user username users usr util utils utility v value ' +
    'values var vendor version vi video view views volume volumes w wait warn warning watch web website widget window with work ' +
    'worker workers workspace world wrapper write ws www x xml y yaml year yes yml your z zero zone optimized ' +
    'allow allowed anonymous append assign bridge certificate compress compression concurrent connector credentials critical ' +
    'delay depth duration enforcing eth0 fallback fatal forward gzip heap idle ignore inline instances interval keepalive lax ' +
    'listen locale lock major manual maximum medium minor minutes missing mock multi never notice often once only optional ' +
    'package parallel permissive persistent ping polling prefix protected rewrite rolling scheduler scope scratch seconds ' +
    'sensor serial severe silent single slim stable stack standalone strategy stretch suffix swap syslog tcp thread threads ' +
    'tiny trusted udp unless upgrade upstream utc verbose verify weekly daily hourly monthly amount balance birthday city ' +
    'street zip postcode hire salary quantity qty bigint varchar timestamp ' +
    // common software
    'actions alpine amazon android angular ansible apache apple apt arm64 amd64 arch artifactory aws azure babel bash black ' +
    'bitnami bootstrap brew bundler busybox caddy cargo celery centos chrome chromium clickhouse cmake composer consul cpp cuda ' +
    'curl cypress dart debian deno django docker dotnet elasticsearch elastic electron eslint etcd expo fastapi fastify fedora ' +
    'firebase firefox flask flink fluentd gcc gcp gin github gitlab gnu go golang gradle grafana graphql grpc gunicorn gulp ' +
    'hadoop haproxy hashicorp hazelcast helm heroku hibernate ios istio jaeger java javascript jdbc jdk jenkins jest jetty jpa ' +
    'jquery jre js junit jupyter k8s kafka keycloak kibana kotlin kubernetes laravel ldap less linux llvm lodash log4j logback ' +
    'loki lua macos mariadb maven memcached microsoft minikube minio mocha mongo mongodb mssql mysql neo4j netlify next nextjs ' +
    'nginx node nodejs nodemon npm numpy nuget nuxt octocat oidc openai openssl opentelemetry opensearch oracle orm pandas ' +
    'perl php phpmyadmin pip playwright pm2 pnpm poetry postgis postgres postgresql prettier prisma prometheus promtail pulsar ' +
    'puma py pydantic pylint pyproject pytest python pytorch quarkus rabbitmq rails rake react redis redux rest rocksdb ruby ' +
    'ruff rust saas sass scala scikit scipy scss selenium sentry sequelize sh sidekiq solr spring springboot sql sqlalchemy ' +
    'sqlite svelte swift symfony systemd tailwind tailwindcss telegraf tensorflow terraform tini tomcat traefik ts tsc tsconfig ' +
    'tslint typeorm typescript ubuntu uvicorn vault vercel vim vite vitest vscode vue wasm webpack windows wordpress yarn ' +
    'zookeeper zipkin requirements tsx jsx analysis resolve optimizer adam sgd dropout momentum learning epoch iteration hidden activation relu softmax kernel feature appender pattern converter rolling encode decode serialize parser tokenizer embedding inference predict checkpoint article articles author authors book books category cart comment film films movie movies genre song album artist recipe student students teacher course courses grade school library invoice payment payments transaction transactions supplier suppliers shipper region territory stock inventory warehouse manager salary hello foo company companies acceptance artifact artifacts assert bash beginning boolean border bottom center chain chunk circle clone coverage crash cursor cycle deep dense detail diagnostic drag drop dynamic empty ending enum equal exact expand expected experimental expire explicit factory fatal final flat float focus fragment frame fresh hash height hidden hit hover implicit inherit inner invalid iterate join keyword languages leaf legacy locked logo loader loose margin mask match mean measure merge migration migrations missing mobile modern mutable mutation navigation nested notification numeric observer offset origin outer overflow padding paint pass payload percent placeholder plain point pointer preset presets preview previous primitive priority promise prototype quiet quota range rank ratio reducer refresh regex relation relative reload remaining repeat replace report resolve responsive restart reverse rotate round rounded scale scan scroll section segment semantic separator sequence shadow shape sidebar signal silent slider slot sort spacing split square stats strategy stripe struct submit success symbol tab tail thumbnail timezone toggle toolbar tooltip transform translation tree trim tuple typed undefined union unique unlimited unused vertical visible void warm width wildcard wrap transformer minimum exclusive required additional boot person people num nums arr str lst obj jammy focal bookworm bullseye buster noble fpm slim lts rc canary nightly edge musl gnu m2 cjs mjs esm ' +
    // machine sizes, regions and the like that clouds document
    'east west north south central northeast southeast eu ap ca sa nano micro large xlarge medium gp2 gp3 io1 t2 t3 t3a t4g m5 ' +
    'ami hvm ebs lru allkeys lfu ttl rw ro always onfailure opaque clusterip nodeport loadbalancer tcp4 ' +
    'v1 v2 v3 v1beta1 v1alpha1 apps batch autoscaling rbac networking io sigs hpa crd rfc iso utf ascii latin1 unicode en de fr es ' +
    'info warn off on eof lf crlf bak conf cfg ini toml env var lib opt etc home usr bin sbin mnt media proc run dev null zero ' +
    'dagger eclipse intellij idea vs studio visual xcode emacs repl bearer oauth oauth2 saml sso smtp imap ftp sftp mqtt amqp ' +
    'http2 http3 h2 websocket sse tls1 tlsv1 x509 rsa aes sha sha1 sha256 sha512 md5 hmac ed25519 bcrypt argon2 hs256 rs256'
  ).split(' '),
);

/** A drawn identifier: it names one resource of somebody's. */
const OPAQUE = /^(?=\w*\d)(?=\w*[a-z])\w{9,}$/i;

/** The words of a value: cut at signs and between the humps of camel case; numbers aside. */
const wordsIn = (value: string): readonly string[] =>
  value
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '' && !/^\d+$/.test(word));

function isGenericWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    GENERIC.has(lower) || GENERIC.has(lower.replace(/s$/, '')) || GENERIC.has(lower.replace(/\d{1,4}$/, ''))
  );
}

/** Whether a value is made of words that everybody uses, and of numbers. */
export const isWordedGenerically = (value: string): boolean =>
  wordsIn(value).every((word) => isGenericWord(word) && !OPAQUE.test(word));
