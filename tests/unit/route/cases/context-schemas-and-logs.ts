import { casesOf, repeated } from '../route-case';

/** Schemas of one's own business, interfaces, plans, and log lines that name nobody. */
export const contextSchemasAndLogs = casesOf('private-context', {
  'tables of one’s own business': () => `CREATE TABLE tariff_lane (
  id bigserial PRIMARY KEY,
  origin_hub varchar(8) NOT NULL,
  destination_hub varchar(8) NOT NULL,
  surcharge_pct numeric(5, 2) DEFAULT 0,
  partner_code char(4) REFERENCES clearing_partner (code)
);

CREATE INDEX tariff_lane_hubs ON tariff_lane (origin_hub, destination_hub);`,
  'a question above a schema': () => `How can I make this faster?

CREATE TABLE settlement_batch (
  id uuid PRIMARY KEY,
  cutoff_at timestamptz NOT NULL,
  ledger_ref text NOT NULL,
  state text NOT NULL
);`,
  'a long schema': () =>
    repeated(
      40,
      (i) => `CREATE TABLE mf_lane_${i} (
  lane_id integer NOT NULL,
  factor_${i} numeric(6, 3) NOT NULL,
  valid_from date NOT NULL,
  PRIMARY KEY (lane_id, valid_from)
);
`,
    ),
  'a Prisma schema': () => `datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

model SettlementBatch {
  id        String   @id @default(uuid())
  cutoffAt  DateTime
  ledgerRef String
  entries   SettlementEntry[]
}

model SettlementEntry {
  id      Int @id
  batchId String
  cents   Int
}`,
  'a migration': () => `ALTER TABLE claim_decision ADD COLUMN reviewer_ref varchar(32);
ALTER TABLE claim_decision ADD COLUMN reserve_cents bigint NOT NULL DEFAULT 0;
CREATE INDEX claim_decision_reviewer ON claim_decision (reviewer_ref);`,
  'the columns of a table': () => `\\d settlement_batch
                 Table "public.settlement_batch"
  Column   |           Type           | Nullable | Default
-----------+--------------------------+----------+---------
 id        | uuid                     | not null |
 cutoff_at | timestamp with time zone | not null |
 state     | text                     | not null | 'open'
Indexes:
    "settlement_batch_pkey" PRIMARY KEY, btree (id)`,
  'an interface of one’s own': () => `openapi: 3.0.3
info:
  title: Settlement API
  version: 4.2.0
servers:
  - url: https://settle.mf-core.internal/v4
paths:
  /batches/{id}/release:
    post:
      summary: Releases a batch to the ledger
      responses:
        '202': { description: accepted }`,
  'a protocol of one’s own': () => `syntax = "proto3";
package meridian.settlement.v4;
option go_package = "git.mf-core.internal/settlement/proto/v4";

message ReleaseBatch {
  string batch_id = 1;
  string ledger_ref = 2;
}`,
  'a query plan': () => `EXPLAIN ANALYZE on settle-db-01.prod.mf-core.internal

Nested Loop  (cost=0.85..1204.11 rows=212 width=48) (actual time=0.041..88.204 rows=219 loops=1)
  ->  Index Scan using settlement_batch_cutoff on settlement_batch b  (cost=0.42..88.1 rows=41 width=24)
  ->  Index Scan using settlement_entry_batch on settlement_entry e  (cost=0.43..27.0 rows=5 width=24)
Execution Time: 88.911 ms`,
  'log lines that name nobody': () => `2026-03-01T10:00:00Z INFO  rating engine started
2026-03-01T10:00:01Z INFO  loaded 1204 tariffs in 812 ms
2026-03-01T10:00:04Z WARN  cache is cold
2026-03-01T10:00:09Z INFO  ready`,
  'a trace below log lines': () => `2026-03-01 10:00:00,120 ERROR [scheduler] payout failed
java.lang.IllegalStateException: no tariff for lane
	at com.meridianfreight.rating.TariffService.find(TariffService.java:88)
	at com.meridianfreight.rating.RatingJob.run(RatingJob.java:41)
2026-03-01 10:00:01,004 WARN  [scheduler] retry in 30 s`,
  'structured log lines that name nobody':
    () => `{"ts":"2026-03-01T10:00:00Z","level":"info","msg":"tariff cache loaded","entries":1204}
{"ts":"2026-03-01T10:00:02Z","level":"warn","msg":"slow query","ms":1840,"table":"tariff_lane"}
{"ts":"2026-03-01T10:00:03Z","level":"error","msg":"batch release failed","code":"LEDGER_BUSY"}`,
  'the pods of a cluster': () => `kubectl get pods -n mf-rating-prod
NAME                          READY   STATUS             RESTARTS   AGE
rating-api-6f7c9d5b8-2xk4p    1/1     Running            0          3d
rating-api-6f7c9d5b8-9qwzt    1/1     Running            0          3d
tariff-sync-28911-hh2mp       0/1     CrashLoopBackOff   41         3h`,
  'a design of one’s own': () => `Architecture of the settlement platform

The rating service (rating.mf-core.internal) writes batches to settle-db-01.prod.mf-core.internal. The ledger gateway at
10.24.119.4 polls every 30 s, signs with the HSM in rack B4 and forwards to Baltic Clearing over the leased line.`,
  'a weakness of one’s own system': () => `Can you help me word this finding?

Finding 7 (high): /admin/export on settle.mf-core.internal does not check the session's role. Any logged-in broker can
export all batches by changing the id in the address. Reproduced on 10.24.118.21. Not fixed yet.`,
  'the names of hosts': () => `NAME                             CPU   MEM
rating-01.prod.mf-core.internal  41%   63%
rating-02.prod.mf-core.internal  38%   61%
ledger-01.prod.mf-core.internal  12%   80%`,
  traceroute: () => `traceroute to ledger-gw.mf-core.internal (10.24.119.4), 30 hops max
 1  10.24.118.254  0.412 ms
 2  10.24.0.17  1.204 ms
 3  10.24.119.4  1.733 ms`,
});
