import { invented } from '../people';
import { casesOf, repeated } from '../route-case';

const at = (index: number): string => `09:${String(14 + (index % 40)).padStart(2, '0')}:0${index % 10}`;

/** Logs that name users, sessions, machines and addresses. */
export const sensitiveLogs = casesOf('sensitive-data', {
  'an application log': () =>
    repeated(
      6,
      (i) =>
        `2026-11-18T${at(i)}.118Z INFO  auth-gw-02 login ok user=${invented(i).login} ip=81.2.69.${140 + i}`,
    ),
  'an application log below a question': () => `Why is the charge retried three times?

${repeated(5, (i) => `2026-11-18 ${at(i)} ERROR billing-07 charge failed customer=cus_8831${i}0 amount=${invented(i).amount}`)}`,
  'a JSON log': () =>
    repeated(
      5,
      (i) =>
        `{"ts":"2026-11-18T${at(i)}Z","level":"error","msg":"charge failed","userId":"${invented(i).login}","requestId":"8f1c22d0-${1000 + i}"}`,
    ),
  'a logfmt log': () =>
    repeated(
      5,
      (i) =>
        `ts=2026-11-18T${at(i)}Z level=warn msg="slow request" user=${invented(i).login} path=/v2/claims dur=1.8s`,
    ),
  'a syslog': () =>
    repeated(
      5,
      (i) =>
        `Nov 18 ${at(i)} auth-gw-02 sshd[${4100 + i}]: Accepted publickey for ${invented(i).login} from 81.2.69.${140 + i} port 5${i}122 ssh2`,
    ),
  'a syslog with priorities': () =>
    repeated(
      4,
      (i) =>
        `<38>1 2026-11-18T${at(i)}.003Z auth-gw-02 su ${900 + i} ID47 - session opened for user ${invented(i).login}`,
    ),
  'an access log': () =>
    repeated(
      6,
      (i) =>
        `81.2.69.${140 + i} - ${invented(i).login} [18/Nov/2026:${at(i)} +0000] "GET /accounts/${invented(i).id} HTTP/1.1" 200 ${5120 + i}`,
    ),
  'an access log without names': () =>
    repeated(
      6,
      (i) =>
        `81.2.69.${140 + i} - - [18/Nov/2026:${at(i)} +0000] "POST /claims/${invented(i).id} HTTP/2.0" 500 122 "-" "Mozilla/5.0"`,
    ),
  'an error log of nginx': () =>
    repeated(
      3,
      (i) =>
        `2026/11/18 ${at(i)} [error] 31#31: *${8812 + i} upstream timed out, client: 81.2.69.${140 + i}, server: rating.meridianfreight.eu, request: "GET /v2/lanes HTTP/1.1"`,
    ),
  'a journal': () =>
    repeated(
      4,
      (i) =>
        `Nov 18 ${at(i)} orders-db-03 systemd-logind[611]: New session ${441 + i} of user ${invented(i).login}.`,
    ),
  'events of Windows': () =>
    repeated(
      2,
      (i) => `Log Name:      Security
Source:        Microsoft-Windows-Security-Auditing
Date:          18/11/2026 ${at(i)}
Event ID:      4625
Computer:      MF-DC01.meridian.local
Description:
An account failed to log on.
	Account Name:		${invented(i).login}
	Source Network Address:	10.31.4.7${i}
`,
    ),
  'a container log': () =>
    repeated(
      4,
      (i) =>
        `rating-api-6f7c9d5b8-2xk4p  | 2026-11-18T${at(i)}Z WARN  token refresh failed for user ${invented(i).login} (session 8f1c22d${i})`,
    ),
  'a trace inside a private log':
    () => `2026-11-18T09:14:03.005Z ERROR billing-07 charge failed customer=cus_883120 email=${invented(3).email}
2026-11-18T09:14:03.006Z ERROR billing-07 java.net.SocketTimeoutException: Read timed out
    at com.nordwind.billing.GatewayClient.charge(GatewayClient.java:214)
    at com.nordwind.billing.ChargeJob.run(ChargeJob.java:88)
2026-11-18T09:14:04.410Z INFO  auth-gw-02 logout user=${invented(4).login} ip=10.31.4.77`,
  'a long log': () =>
    repeated(
      400,
      (i) =>
        `2026-11-18T${at(i)}.${100 + i}Z ${i % 9 === 0 ? 'ERROR' : 'INFO '} billing-0${i % 8} invoice sent customer=${invented(i).id} session=ab${i}cd34`,
    ),
  'code with a log below it': () => `async function charge(order) {
  const response = await gateway.post('/charge', order);
  if (!response.ok) throw new ChargeFailed(response);
  return response.json();
}

It prints:

2026-11-18T09:14:02Z ERROR charge failed user=${invented(5).login} order=ord_88120 ip=81.2.69.144
2026-11-18T09:14:09Z ERROR charge failed user=${invented(6).login} order=ord_88121 ip=81.2.69.145`,
  'an audit trail': () => `timestamp,actor,action,object,source_ip
${repeated(6, (i) => `2026-11-18T${at(i)}Z,${invented(i).login},export,report-${i},81.2.69.${140 + i}`)}`,
  'a log of PostgreSQL': () =>
    repeated(
      3,
      (i) =>
        `2026-11-18 ${at(i)}.118 UTC [${4410 + i}] ${invented(i).login}@settle LOG:  connection authorized: user=${invented(i).login} database=settle`,
    ),
  'a firewall log': () =>
    repeated(
      4,
      (i) =>
        `Nov 18 ${at(i)} fw-edge-01 kernel: [UFW BLOCK] IN=eth0 SRC=81.2.69.${140 + i} DST=10.24.118.7 PROTO=TCP SPT=4${i}122 DPT=5432`,
    ),
  'a log of Python': () =>
    repeated(
      4,
      (i) =>
        `2026-11-18 ${at(i)},118 - claims.api - ERROR - payout rejected for user ${invented(i).login}: order_id=88${i}120`,
    ),
  'a trail of CloudTrail': () =>
    `{"eventTime":"2026-11-18T09:14:02Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","userIdentity":{"type":"IAMUser","userName":"${invented(7).login}","accountId":"481023977114"},"sourceIPAddress":"81.2.69.144","requestID":"8F1C22D0A1"}`,
});
