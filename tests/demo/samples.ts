import { canary } from '../replicas/canary';

const aws = canary('aws-key', 'demo-secret').text;

/** Rows as somebody copies them from a console. The people are invented and the domain belongs to nobody in particular. */
const PEOPLE = [
  ['10481', 'Marta Lindqvist', 'marta.lindqvist@fjordpost.se', '+46 8 5250 1733', '1284.50', 'active'],
  ['10482', 'Tomasz Wrobel', 'tomasz.wrobel@pocztowy.pl', '+48 22 621 4471', '0.00', 'overdue'],
  ['10483', 'Ana Beltran', 'ana.beltran@correoazul.es', '+34 91 531 2209', '-312.75', 'active'],
  ['10484', 'Jonas Keller', 'jonas.keller@alpenmail.ch', '+41 44 211 3368', '98.20', 'closed'],
  ['10485', 'Priya Raman', 'priya.raman@dakghar.in', '+91 22 2202 7716', '451.00', 'active'],
] as const;

const COLUMNS = ['customer_id', 'full_name', 'email', 'phone', 'balance', 'status'];

export const ROWS = [COLUMNS, ...PEOPLE].map((row) => row.join(',')).join('\n');
export const ROW_VALUES = PEOPLE.flatMap(([, name, email]) => [name, email]);

export const PUBLIC_CODE = `How do I make this debounce cancel on unmount?

import { useEffect, useRef } from 'react';

export function useDebounced(callback, delay) {
  const timer = useRef(null);

  useEffect(() => {
    return () => clearTimeout(timer.current);
  }, []);

  return (...args) => {
\tclearTimeout(timer.current);
    timer.current = setTimeout(() => callback(...args), delay);
  };
}`;

export const PRIVATE_CONTEXT = `Why does this client time out after the failover?

# Copyright (c) 2026 Meridian Freight. Proprietary and confidential.
database:
  host: orders-db-03.prod.mf-core.internal
  port: 5432
  pool_size: 40
cache:
  url: redis://cache-01.prod.mf-core.internal:6379/0
  node: 10.24.118.7
retry:
  attempts: 3
  backoff_ms: 250`;
export const PRIVATE_NAMES = ['orders-db-03.prod.mf-core', 'cache-01.prod.mf-core', '10.24.118.7'];

export const CUSTOMER_RECORD = `Please draft a reply to this customer.

Customer: Helena Marchetti
Date of birth: 14 March 1979
Address: Via dei Serragli 118, 50124 Firenze
Phone: +39 055 2396 8142
IBAN: IT60X0542811101000000123456
Notes: disputes the reversal of 2 November, asked for a call back after her surgery.`;
export const RECORD_VALUES = ['Helena Marchetti', 'IT60X0542811101000000123456', 'Via dei Serragli'];

export const SECRET = `My deploy fails with AccessDenied. What is wrong here?

export AWS_REGION=eu-central-1
export AWS_ACCESS_KEY_ID=${aws}
aws s3 sync ./dist s3://static-assets --delete`;
export const SECRET_VALUE = aws;

export const PRIVATE_LOG = `2026-11-18T09:14:02.118Z INFO  auth-gw-02 login ok user=k.aalto ip=10.31.4.77 session=8f1c22d0
2026-11-18T09:14:02.391Z WARN  auth-gw-02 slow ldap bind 1840ms host=ldap-01.corp.nordwind.internal user=k.aalto
2026-11-18T09:14:03.005Z ERROR billing-07 charge failed customer=cus_883120 email=kaisa.aalto@nordwind.fi amount=149.00
2026-11-18T09:14:03.006Z ERROR billing-07 java.net.SocketTimeoutException: Read timed out
    at com.nordwind.billing.GatewayClient.charge(GatewayClient.java:214)
    at com.nordwind.billing.ChargeJob.run(ChargeJob.java:88)
2026-11-18T09:14:04.410Z INFO  auth-gw-02 logout user=k.aalto ip=10.31.4.77`;
export const LOG_VALUES = ['kaisa.aalto@nordwind.fi', 'cus_883120', '10.31.4.77'];
