import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { isStandard } from './standards';

/** Keys of trackers that are open to everybody. */
const OPEN =
  /^(?:JDK|HADOOP|HDFS|YARN|MAPREDUCE|SPARK|KAFKA|HIVE|HBASE|CASSANDRA|ZOOKEEPER|FLINK|LUCENE|SOLR|CAMEL|LOG4J2?|LOGBACK|MNG|MAVEN|GROOVY|GRADLE|BEAM|AVRO|PARQUET|ARROW|TIKA|TIKV|THRIFT|SERVER|WT|NODE|DRIVERS|PYTHON|GODRIVER|HHH|HV|WFLY|JBEAP|SPR|INT|SEC|BATCH|DATAJPA|JENKINS|SECURITY|INFRA|LANG|IO|COLLECTIONS|COMPRESS|IVY|ANT|KT|IDEA|QTBUG|MDEV|MDL|MC|XERCES[JC]?|XALANJ|AXIS2?|CXF|STORM|TEZ|KNOX|RANGER|ATLAS|NIFI|IGNITE|GEODE|CALCITE|DRILL|IMPALA|KUDU|SLING|OAK|JCR|FELIX|KARAF|AMQ|ARTEMIS|SHIRO|STRUTS|WICKET|TAPESTRY|DERBY|GCC|LLVM|PR|GH|BUG|FIXM[E]|TOD[O]|SR|SE)-/;
const OPEN_TRACKERS =
  /(?:apache\.org|openjdk\.org|mongodb\.org|atlassian\.com|jboss\.org|redhat\.com|spring\.io|qt\.io|mariadb\.org|mojang\.com|jenkins\.io|hibernate\.org|youtrack\.jetbrains\.com|sonarsource\.com|typo3\.org|hyperledger\.org|onap\.org|sakaiproject\.org|opencadc\.org)[\w/.]{0,20}\/(?:browse|issue)\/$/;

export const ticket: Detector = {
  id: 'ticket',
  kind: 'infra.ticket',
  entityType: 'TICKET',
  label: 'Ticket number',
  severity: 'low',
  anchor: {
    keywords: [
      'jira',
      'ticket',
      'incident',
      '/browse/',
      'feature/',
      'bugfix/',
      'hotfix/',
      'closes',
      'fixes',
      'resolves',
      'refs',
      'story',
      'epic',
      'backlog',
      'vorgang',
      'tarea',
    ],
  },
  pattern:
    /(?:jira|tickets?|incident|\/browse|feature|bugfix|hotfix|closes|fixes|resolves|refs?|story|epic|backlog|vorgang|tarea)(?: (?:number|no\.?|id|key|nr\.?|is))?["'`]?[ :#/=[(]{1,4}(?<value>[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,5})(?![\w]|-\d|\.\d)/diy,
  weigh: ({ value, text, start }) =>
    value !== value.toUpperCase() ||
    isDummy(value) ||
    isStandard(value) ||
    OPEN.test(value) ||
    OPEN_TRACKERS.test(text.slice(Math.max(0, start - 60), start))
      ? 0
      : 0.6,
  reference: 'https://support.atlassian.com/jira-software-cloud/docs/what-is-an-issue/',
};

/** ServiceNow's numbers: the record's type and seven digits or more. */
export const serviceNowNumber: Detector = {
  id: 'servicenow-number',
  kind: 'infra.ticket',
  entityType: 'TICKET',
  label: 'Ticket number',
  severity: 'low',
  anchor: {
    keywords: ['inc0', 'chg0', 'ritm0', 'prb0', 'req0', 'sctask0', 'ctask0', 'task0', 'kb00', 'cs00'],
  },
  pattern: /(?<![\w-])(?:INC|CHG|RITM|PRB|REQ|S?CTASK|TASK|KB|CS)0\d{6,9}(?![\w-])/dy,
  weigh: ({ value }) => (/0{6}|1234567|00?12345$|^(?:INC|CHG)0010001$/.test(value) ? 0 : 0.7),
  reference:
    'https://www.servicenow.com/docs/bundle/xanadu-platform-administration/page/administer/form-administration/concept/managing-record-numbering.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'ticket',
    positives: () => [
      'Jira: PAY-4821',
      'see ticket OPS-119',
      'https://tracker.northbank.net/browse/LEDG-902',
      'git checkout feature/CLAIM-77-refund-limits',
      'Closes RISK-2210',
      'fixes (TREAS-31)',
      'incident SRE-5540 is still open',
      'Vorgang KYC-1804',
    ],
    negatives: () => [
      'UTF-8',
      'ticket ABC-123',
      'CVE-2024-3094',
      'fixes UTF-8 handling',
      'https://issues.apache.org/jira/browse/KAFKA-9041',
      'refs SHA-256',
      'resolves ISO-8601 dates',
      'feature/gpt-4',
      'story: COVID-19',
      'fixes HTTP-404',
      'epic X-1',
      'see RFC-2119',
    ],
  },
  {
    detector: 'servicenow-number',
    positives: () => [
      'INC0417730',
      'Raised as CHG0093412 for Saturday',
      'RITM0220954 was approved',
      'see PRB0041187',
      'duplicate of INC0558201',
      'SCTASK0310276 waits for the network team',
      'REQ0078123',
      'linked to CTASK0051944',
    ],
    negatives: () => [
      'INC0000001',
      'inc0417730',
      'INC041',
      'REQ0',
      'INC0012345',
      'INC0417730_old',
      'SYNC0417730',
      'KB0000001',
    ],
  },
];
