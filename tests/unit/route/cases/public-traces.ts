import { casesOf } from '../route-case';

/** Stack traces and output of tools in which nobody's own code shows. */
export const publicTraces = casesOf('public-code', {
  'Python of a library': () => `Traceback (most recent call last):
  File "/usr/lib/python3.11/site-packages/urllib3/connection.py", line 174, in _new_conn
    conn = connection.create_connection(
  File "/usr/lib/python3.11/site-packages/urllib3/util/connection.py", line 95, in create_connection
    raise err
ConnectionRefusedError: [Errno 111] Connection refused`,
  'Python of a script': () => `Traceback (most recent call last):
  File "main.py", line 4, in <module>
    import nmpy
ModuleNotFoundError: No module named 'nmpy'`,
  'Java of a framework':
    () => `org.springframework.beans.factory.NoSuchBeanDefinitionException: No qualifying bean of type 'javax.sql.DataSource' available
	at org.springframework.beans.factory.support.DefaultListableBeanFactory.raiseNoMatchingBeanFound(DefaultListableBeanFactory.java:1799)
	at org.springframework.beans.factory.support.DefaultListableBeanFactory.doResolveDependency(DefaultListableBeanFactory.java:1355)
	at org.springframework.context.support.AbstractApplicationContext.refresh(AbstractApplicationContext.java:549)
	at java.base/java.lang.Thread.run(Thread.java:829)`,
  'Node of a package': () => `Error: Cannot find module 'webpack'
Require stack:
- /app/node_modules/webpack-cli/lib/webpack-cli.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1145:15)
    at Module._load (node:internal/modules/cjs/loader:986:27)
    at require (node:internal/modules/helpers:179:18)
    at Object.<anonymous> (/app/node_modules/webpack-cli/bin/cli.js:11:1)`,
  'React in a browser':
    () => `Uncaught Error: Minified React error #418; visit https://react.dev/errors/418 for the full message
    at lr (react-dom.production.min.js:124:12)
    at Nl (react-dom.production.min.js:289:50)
    at ol (react-dom.production.min.js:280:389)`,
  'Go of the runtime': () => `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47ab2f]

goroutine 1 [running]:
main.main()
	/tmp/sandbox/prog.go:9 +0x1f
exit status 2`,
  'Rust of a program': () => `thread 'main' panicked at src/main.rs:4:20:
index out of bounds: the len is 3 but the index is 7
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
  '.NET of the framework':
    () => `Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.
   at Microsoft.AspNetCore.Mvc.Infrastructure.ActionMethodExecutor.Execute()
   at System.Threading.Tasks.Task.ExecuteWithThreadLocal(Task& currentTaskSlot)
   at Microsoft.EntityFrameworkCore.Query.Internal.QueryCompiler.Execute[TResult](Expression query)`,
  'Ruby of a gem':
    () => `/usr/lib/ruby/gems/3.2.0/gems/activerecord-7.1.3/lib/active_record/connection_handling.rb:341:in \`find_by_name': (ActiveRecord::ConnectionNotEstablished)
	from /usr/lib/ruby/gems/3.2.0/gems/activerecord-7.1.3/lib/active_record/core.rb:208:in \`find'
	from /usr/lib/ruby/gems/3.2.0/gems/railties-7.1.3/lib/rails/commands.rb:18:in \`<main>'`,
  'PHP of a framework':
    () => `PHP Fatal error:  Uncaught TypeError: strlen(): Argument #1 ($string) must be of type string, null given in /var/www/html/vendor/symfony/string/UnicodeString.php:58
Stack trace:
#0 /var/www/html/vendor/symfony/string/UnicodeString.php(58): strlen(NULL)
#1 /var/www/html/vendor/laravel/framework/src/Illuminate/Support/Str.php(120): Symfony\\Component\\String\\UnicodeString->length()
#2 {main}`,
  'errors of a compiler':
    () => `src/index.ts:14:7 - error TS2322: Type 'string' is not assignable to type 'number'.

14 const total: number = '12';
         ~~~~~

Found 1 error in src/index.ts:14`,
  'output of npm': () => `npm ERR! code ERESOLVE
npm ERR! ERESOLVE unable to resolve dependency tree
npm ERR!
npm ERR! While resolving: my-app@0.1.0
npm ERR! Found: react@19.0.0
npm ERR! Could not resolve dependency:
npm ERR! peer react@"^18.0.0" from react-beautiful-dnd@13.1.1`,
  'output of a test run': () => `FAIL src/sum.test.ts > sum > adds negative numbers
AssertionError: expected 3 to be -1 // Object.is equality

- Expected
+ Received

- -1
+ 3

 Test Files  1 failed | 4 passed (5)
      Tests  1 failed | 31 passed (32)`,
  'output of git': () => `error: failed to push some refs to 'origin'
hint: Updates were rejected because the tip of your current branch is behind
hint: its remote counterpart. Integrate the remote changes (e.g.
hint: 'git pull ...') before pushing again.`,
  'a trace below a question':
    () => `I followed the Spring guide with com.example.demo and it fails. What did I miss?

java.lang.IllegalStateException: Failed to load ApplicationContext
	at org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate.loadContext(DefaultCacheAwareContextLoaderDelegate.java:180)
	at com.example.demo.DemoApplicationTests.contextLoads(DemoApplicationTests.java:14)
	at org.junit.platform.commons.util.ReflectionUtils.invokeMethod(ReflectionUtils.java:767)`,
  'a Gradle failure': () => `FAILURE: Build failed with an exception.

* What went wrong:
Could not determine the dependencies of task ':app:compileDebugJavaWithJavac'.
> SDK location not found. Define location with sdk.dir in the local.properties file.

BUILD FAILED in 2s`,
});
