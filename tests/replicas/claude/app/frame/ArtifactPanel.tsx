/** @jsxImportSource react */
import { usePage } from '../context';

/** Beside an existing chat: an artifact that can be edited and a connector's app, each in a frame of another host. */
export function ArtifactPanel() {
  const { marks } = usePage();
  return (
    <section className="panel" {...marks.test('artifact-panel')}>
      <iframe title="Artifact" src="https://www.claudeusercontent.com/artifact" />
      <iframe title="Connector" src="https://www.claudeusercontent.com/mcp_apps" />
    </section>
  );
}
