import { isDummy, isPlaceholder, isTemplate } from '../dummy';

/** Names that manuals give to somebody's machine, bucket, project or company. Each tells nothing about whoever pastes it. */
const MANUAL =
  /^(?:(?:test|example|sample|demo|dummy|fake|mock|foo)[-_.]|(?:my|your|our|some|the|a|an|this|that|other|another|new|old)(?:[-_.]|$)|(?:my|your)(?=[a-z]{2,})|(?:example|sample|demo|dummy|fake|mock|foo|bar|baz|qux|foobar|test|testing|hello|todo|xxx+|abc|name|user(?:name)?|host(?:name)?|server(?:name)?|domain|company|org|organization|account|tenant|project|bucket|cluster|namespace|region|registry|repo|resource|group|contoso|fabrikam|northwind|adventure-?works|tailspin|litware|woodgrove)(?:[-_.]?(?:\d{1,3}|[a-z]|name|id|here|bucket|project|app|server|host|cluster|db|database|account|company|org|group))?$|(?:contoso|fabrikam|northwind|adventureworks|example|placeholder|changeme|foobar)|.*[-_.](?:example|here|placeholder)$)/i;

/** Whether a name comes from a manual, a template or from ourselves. */
export const isManualName = (name: string): boolean =>
  MANUAL.test(name) || isTemplate(name) || isPlaceholder(name) || isDummy(name);
