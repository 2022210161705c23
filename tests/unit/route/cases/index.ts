import type { RouteCase } from '../route-case';
import { contextCode } from './context-code';
import { contextConfig } from './context-config';
import { contextSchemasAndLogs } from './context-schemas-and-logs';
import { moreMixtures } from './more-mixtures';
import { morePrivate } from './more-private';
import { morePublic } from './more-public';
import { publicAboutSecrets } from './public-about-secrets';
import { publicCode } from './public-code';
import { publicData } from './public-data';
import { publicFixtures } from './public-fixtures';
import { publicOpenSource } from './public-open-source';
import { publicQuestions } from './public-questions';
import { publicSchemas } from './public-schemas';
import { publicTraces } from './public-traces';
import { secrets } from './secret';
import { sensitiveLogs } from './sensitive-logs';
import { sensitiveRecords } from './sensitive-records';
import { sensitiveRows } from './sensitive-rows';

/** Every payload whose route is known. */
export const cases: readonly RouteCase[] = [
  publicQuestions,
  publicAboutSecrets,
  publicCode,
  publicOpenSource,
  publicData,
  publicSchemas,
  publicTraces,
  publicFixtures,
  contextCode,
  contextConfig,
  contextSchemasAndLogs,
  sensitiveRows,
  sensitiveRecords,
  sensitiveLogs,
  secrets,
  moreMixtures,
  morePublic,
  morePrivate,
].flat();
