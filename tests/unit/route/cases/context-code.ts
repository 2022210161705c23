import { casesOf, repeated } from '../route-case';

/** Code of one's own that points inside. */
export const contextCode = casesOf('private-context', {
  'a client with an internal host': () => `export class LedgerClient {
  private readonly base = 'https://ledger-api.prod.mf-core.internal:8443/v2';

  async balance(account: string): Promise<number> {
    const response = await fetch(\`\${this.base}/accounts/\${account}/balance\`);
    if (!response.ok) throw new Error(\`ledger answered \${response.status}\`);
    return (await response.json()).balance;
  }
}`,
  'one internal host in four hundred lines': () =>
    `${repeated(
      60,
      (i) => `def step_${i}(state):
    """Applies step ${i}."""
    state.counter += ${i}
    if state.counter > state.limit:
        raise OverflowError("step ${i}")
    return state
`,
    )}
REGISTRY = "http://feature-flags.platform.svc.cluster.local:8080/api"
`,
  'a proprietary header': () => `/*
 * Copyright (c) 2024 Meridian Freight Ltd.
 * Proprietary and confidential. Unauthorized copying of this file is prohibited.
 */
package com.meridianfreight.rating;

public final class TariffRounding {
    public static long round(long cents) { return (cents + 2) / 5 * 5; }
}`,
  'a private address': () => `import paramiko

client = paramiko.SSHClient()
client.connect("10.24.118.7", username="deploy")
_, stdout, _ = client.exec_command("systemctl status orders-worker")
print(stdout.read())`,
  'a curl to an intranet': () =>
    'Why do I get a 503 from curl -v https://jenkins.corp/job/orders-build/lastBuild/api/json ?',
  'a resource name of a cloud': () => `const queue = new SQSClient({ region: 'eu-central-1' });
await queue.send(new SendMessageCommand({
  QueueUrl: process.env.QUEUE_URL,
  MessageBody: JSON.stringify({ role: 'arn:aws:iam::481023977114:role/settlement-writer' }),
}));`,
  'a ticket in a comment': () => `// Workaround until ticket PAY-4821 is done: the gateway rounds twice.
function settle(amount: number): number {
  return Math.floor(amount * 100) / 100;
}`,
  'a diff with an internal host': () => `diff --git a/deploy/values.ts b/deploy/values.ts
--- a/deploy/values.ts
+++ b/deploy/values.ts
@@ -3,4 +3,4 @@
 export const upstream = {
-  host: 'risk-01.prod.mf-core.internal',
+  host: 'risk-02.prod.mf-core.internal',
   timeout: 3000,
 };`,
  'a trace of one’s own packages': () => `java.lang.IllegalStateException: no tariff for lane
	at com.meridianfreight.rating.TariffService.find(TariffService.java:88)
	at com.meridianfreight.rating.RatingJob.run(RatingJob.java:41)
	at com.meridianfreight.scheduler.Worker.loop(Worker.java:117)
	at java.base/java.lang.Thread.run(Thread.java:829)`,
  'a Python trace of one’s own service': () => `Traceback (most recent call last):
  File "/srv/meridian/settlement/app/jobs/payout.py", line 212, in run
    self.ledger.reserve(batch)
  File "/srv/meridian/settlement/app/ledger/client.py", line 77, in reserve
    raise LedgerUnavailable(batch.id)
settlement.ledger.errors.LedgerUnavailable: batch not reserved`,
  'a .NET trace of one’s own service':
    () => `Unhandled exception. System.InvalidOperationException: Sequence contains no elements
   at System.Linq.ThrowHelper.ThrowNoElementsException()
   at Meridian.Freight.Rating.LaneRepository.Single(String lane) in D:\\build\\agent\\Meridian.Freight\\Rating\\LaneRepository.cs:line 64
   at Meridian.Freight.Rating.RatingService.Rate(Shipment shipment) in D:\\build\\agent\\Meridian.Freight\\Rating\\RatingService.cs:line 31`,
  'a Node trace of one’s own service':
    () => `TypeError: Cannot read properties of undefined (reading 'tariff')
    at rateShipment (/srv/mf-rating/src/rate-shipment.ts:41:18)
    at async RatingQueue.drain (/srv/mf-rating/src/queue.ts:88:7)
    at async Server.<anonymous> (/srv/mf-rating/src/server.ts:19:5)`,
  'an npm registry of one’s own':
    () => `@mf-core:registry=https://nexus.tools.mf-core.internal/repository/npm/
always-auth=true
strict-ssl=true`,
  'a question about a named system': () =>
    'Our orders-db-03.prod.mf-core.internal fails over to orders-db-04.prod.mf-core.internal, and the pool keeps dead connections. How do we drain it?',
  'a script with a private registry': () => `#!/bin/sh
docker build -t registry.mf-core.internal:5000/rating/api:latest .
docker push registry.mf-core.internal:5000/rating/api:latest
kubectl --context prod-eu rollout restart deploy/rating-api`,
  'internal notes in a document': () => `INTERNAL USE ONLY

Release checklist for the rating engine
1. Freeze tariffs on Thursday.
2. Run the shadow comparison.
3. Tell the duty manager before the switch.`,
  'a notebook with an internal source': () => `{
 "cells": [
  {"cell_type": "code", "execution_count": 4, "metadata": {}, "outputs": [], "source": ["engine = connect('warehouse-01.prod.mf-core.internal:5439')\\n", "lanes = read('select lane, miles from tariff.lanes', engine)"]}
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}`,
});
