/** Accounts that images and services come with, and what stands in a path where an account would. */
const ACCOUNT =
  /^(?:root|runner(?:admin)?|node|ubuntu|debian|fedora|centos|alpine|arch|ec2-user|azureuser|gcpuser|opc|core|admin|administrator|app|application|user\d?|usr|users?name|public|shared|default(?: user|user0)?|all users|vagrant|docker|jenkins|gitlab(?:-runner)?|git|github|travis|circleci|buildkite(?:-agent)?|bamboo|teamcity|semaphore|appveyor|vsts|vssadministrator|containeradministrator|www-data|www|web|postgres|mysql|oracle|hadoop|spark|airflow|jovyan|coder|codespace|vscode|gitpod|sbx_user\d*|nobody|me|you|name|builder|build|buildbot|buildozer|linuxbrew|homebrew|pi|steam|deploy(?:er)?|dev|developer|devuser|tester|pptruser|nonroot|appuser|worker|service|ftp|data|work|workspace|project|projects|home|local|lib|bin|src|path|to|config|settings|profile|login|search|list|page|pages|index|static|api|new|edit|current|self|create|update|delete|node_modules|devel|nodeuser|external)$/i;

/** People whom manuals invent. Somebody may be called so all the same. */
const INVENTED =
  /^(?:guest|demo|example|foo|bar|baz|alice|bob|john|jane|joe|jdoe|johndoe|janedoe|doe|someone|somebody|somename|whoever|xxx*|abc|test\w*|user[-_.]name|your[-_.]?\w+|my[-_.]?\w+|[a-z])$/i;

export const isCommonAccount = (name: string): boolean => ACCOUNT.test(name);
export const isInventedAccount = (name: string): boolean => INVENTED.test(name);
