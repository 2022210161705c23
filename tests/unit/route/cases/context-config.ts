import { casesOf, repeated } from '../route-case';

/** Configuration with values of its own. */
export const contextConfig = casesOf('private-context', {
  'YAML of a service': () => `orders:
  region: eu-4
  bucket: mf-ledger-exports
  settlement_account: nostro-7
  max_batch: 500
  partner: baltic-clearing`,
  'an .env': () => `APP_NAME=mf-rating
APP_ENV=production
LEDGER_URL=https://ledger.mf-core.internal
FEATURE_DYNAMIC_TARIFF=true
KAFKA_TOPIC=rating.requests.v3`,
  'Spring properties': () => `spring.application.name=settlement-writer
spring.datasource.url=jdbc:postgresql://settle-db-01.prod.mf-core.internal:5432/settle
spring.datasource.username=settle_rw
settlement.cutoff=17:30
settlement.partner.code=BALT`,
  'an INI file': () => `[ledger]
endpoint = ledger-gw.mf-core.internal:9000
client = rating-batch
retries = 5

[archive]
bucket = mf-rating-archive-prod
retention_days = 2555`,
  'nginx before internal services': () => `upstream rating {
    server 10.24.118.21:8080;
    server 10.24.118.22:8080;
}
server {
    listen 443 ssl;
    server_name rating.mf-core.internal;
    location /v2/ {
        proxy_pass http://rating;
    }
}`,
  'a deployment': () => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: settlement-writer
  namespace: mf-settlement-prod
spec:
  replicas: 6
  template:
    spec:
      containers:
        - name: writer
          image: registry.mf-core.internal:5000/settlement/writer:4.18.2
          env:
            - name: LEDGER_HOST
              value: ledger-gw.mf-core.internal`,
  'a config map': () => `apiVersion: v1
kind: ConfigMap
metadata:
  name: rating-config
  namespace: mf-rating-prod
data:
  TARIFF_SOURCE: s3://mf-tariffs-prod/current
  PARTNER_CODES: BALT,NORD,IBER
  SHADOW_MODE: "on"`,
  'compose of one’s own services': () => `services:
  rating:
    image: registry.mf-core.internal:5000/rating/api:2.11
    environment:
      LEDGER_URL: http://ledger:9000
      PARTNER: baltic-clearing
    depends_on: [ledger]
  ledger:
    image: registry.mf-core.internal:5000/ledger/core:7.0`,
  'Terraform of one’s own estate': () => `resource "aws_db_instance" "settlement" {
  identifier        = "mf-settlement-prod"
  engine            = "postgres"
  instance_class    = "db.r6g.2xlarge"
  allocated_storage = 2000
  vpc_security_group_ids = ["sg-0a91f2c4d7e8b3a56"]
  db_subnet_group_name   = "mf-prod-data"
}`,
  'Terraform variables': () => `environment    = "prod"
vpc_id         = "vpc-0d4f8a2b6c1e97350"
cluster_name   = "mf-core-eu-prod"
bastion_cidr   = "10.24.0.0/16"
settlement_dns = "settle.mf-core.internal"`,
  'an Ansible inventory': () => `[rating]
rating-01.prod.mf-core.internal
rating-02.prod.mf-core.internal

[ledger]
ledger-01.prod.mf-core.internal ansible_user=deploy`,
  'an SSH configuration': () => `Host bastion
  HostName bastion-eu.mf-core.internal
  User deploy

Host ledger-*
  ProxyJump bastion
  IdentityFile ~/.ssh/mf_ed25519`,
  'a hosts file': () => `10.24.118.7   orders-db-03
10.24.118.21  rating-01
10.24.118.22  rating-02
10.24.119.4   ledger-gw`,
  'a pipeline of one’s own': () => `stages: [build, deploy]
deploy-prod:
  stage: deploy
  tags: [mf-prod-runner]
  script:
    - helm upgrade rating charts/rating -n mf-rating-prod
    - curl -fsS https://deploy-bot.mf-core.internal/notify
  only: [main]`,
  'XML of an application server': () => `<configuration>
  <appSettings>
    <add key="SettlementQueue" value="net.msmq://mf-queue01/private/settle" />
    <add key="PartnerCode" value="BALT" />
    <add key="LedgerHost" value="ledger-gw.mf-core.internal" />
  </appSettings>
</configuration>`,
  appsettings: () => `{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "Settlement": {
    "Partner": "baltic-clearing",
    "CutOff": "17:30",
    "LedgerUrl": "https://ledger-gw.mf-core.internal/v3"
  }
}`,
  'two hundred settings': () =>
    repeated(
      200,
      (i) => `rating.lane.${i}.factor=${(1 + i / 100).toFixed(2)}\nrating.lane.${i}.partner=MF-P${i * 3}`,
    ),
  'Prometheus targets': () => `scrape_configs:
  - job_name: rating
    static_configs:
      - targets: ['10.24.118.21:9100', '10.24.118.22:9100']
        labels: { team: rating, tier: gold }`,
  'a question above a configuration': () => `Why does this client time out after the failover?

database:
  host: orders-db-03.prod.mf-core.internal
  port: 5432
  pool_size: 40
retry:
  attempts: 3
  backoff_ms: 250`,
  'Helm values': () => `replicaCount: 4
image:
  repository: registry.mf-core.internal:5000/rating/api
  tag: 2.11.4
ingress:
  host: rating.mf-core.internal
tariff:
  source: s3://mf-tariffs-prod/current`,
});
