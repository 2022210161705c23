import type { Detector, Examples } from '../detector';

const STAGE = /(?:^|[-_])(?:prd|prod|production|live|stg|stage|staging|uat|preprod|int|qa|dr)(?:[-_\d]|$)/i;
/** What every project calls its stages. */
const COMMON =
  /^(?:(?:my|your|our|the|app|web|api|db|data|database|test|demo|example|sample|foo|bar|default|main|service|server|site|backend|frontend|node|django|rails|laravel|flask|spring|postgres|mysql|mongo|redis|kafka|user|admin)[-_]?)*(?:prd|prod|production|live|stg|stage|staging|uat|preprod|int|qa|dr)?(?:[-_]?(?:db|database|schema|service|api|app|server|\d{1,2}))*$/i;

/** The name of a database, a schema or a service of one stage, where a label says that it is one. */
export const labelledName: Detector = {
  id: 'labelled-name',
  kind: 'infra.system-name',
  entityType: 'SYSTEM',
  label: "Name of a company's system",
  severity: 'low',
  anchor: {
    keywords: [
      'dbname',
      'db_name',
      'database_name',
      'database name',
      'initial catalog',
      'service_name',
      'service name',
      'servicename',
      'schema_name',
      'schema name',
      'current_schema',
      'datenbank',
      'base de datos',
      'base de données',
    ],
  },
  pattern:
    /(?<![a-z])(?:dbname|db_name|database[_ ]name|initial catalog|service[_ ]?name|schema[_ ]name|current_schema|datenbank|base de datos|base de données)["'`]?\s{0,3}(?:[:=]|is |ist |es |est )?\s{0,3}["'`]?(?<value>[a-z][a-z0-9]{0,40}(?:[-_][a-z0-9]{1,40}){1,6})(?![\w.(/-])/diy,
  weigh: ({ value }) => (STAGE.test(value) && !COMMON.test(value) ? 0.65 : 0),
  reference: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS',
};

export const examples: readonly Examples[] = [
  {
    detector: 'labelled-name',
    positives: () => [
      'dbname=ledger_prd',
      'Initial Catalog=ClaimsIntake_UAT;',
      'DB_NAME: core_banking_prod',
      '"service_name": "risk-engine-stg"',
      'database name: patients_live',
      'SERVICE_NAME=settlement-batch-prd',
      'Datenbank: kredit_prod',
      'schema_name = "treasury_preprod"',
    ],
    negatives: () => [
      'dbname=test',
      'DB_NAME=app_production',
      'service_name: my_service',
      'database name is postgres',
      'dbname=my_db_prod',
      'serviceName: string',
      'db_name = get_name()',
      'schema_name = "public"',
    ],
  },
];
