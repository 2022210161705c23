import { isWordedGenerically } from './generic-words';

/** Name spaces of libraries that everybody has, and of tutorials. */
const PUBLIC_NAME =
  /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|clojure|android|androidx|dalvik|jakarta|akka|io\.(?:netty|grpc|micrometer|reactivex|vertx|ktor|quarkus|micronaut|undertow|smallrye|opentelemetry|lettuce|kubernetes|swagger|jsonwebtoken)|org\.(?:springframework|apache|hibernate|junit|slf4j|postgresql|eclipse|jboss|gradle|mockito|scalatest|flywaydb|quartz|jetbrains|w3c|xml|bouncycastle|aspectj|testng|assertj|testcontainers|thymeleaf|elasticsearch|mongodb|redisson|codehaus|example|jooq|wildfly|glassfish|json)|com\.(?:google|fasterxml|zaxxer|mysql|microsoft|amazonaws|squareup|netflix|h2database|oracle|mongodb|ibm|android|intellij|datastax|rabbitmq|example|github|typesafe|facebook|alibaba|hazelcast|datadog|newrelic|azure|stripe)|ch\.qos|reactor|rx|okhttp3|okio|retrofit2|dagger|lombok|liquibase|oracle|feign|redis\.clients|software\.amazon|System|Microsoft|Newtonsoft|Npgsql|MySql|Dapper|Serilog|AutoMapper|MediatR|Polly|Xunit|NUnit|Castle|Swashbuckle|StackExchange|Grpc|Google|Amazon|Azure|UnityEngine|Xamarin|Moq|Hangfire|Quartz|FluentValidation|MassTransit)(?:[./$]|$)/;
/** Where libraries, runtimes and bundles lie. */
const PUBLIC_PATH =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|gems|vendor|rustc|\.cargo|Python\.framework|pkg[\\/]mod|libexec)[\\/]|^\/usr\/(?:lib|local\/(?:lib|go|Cellar))|[\\/]lib[\\/]python\d|^(?:node:|internal\/|webpack|<|native|anonymous|eval\b)|(?:^|[\\/])(?:goroot|GOROOT)|\/(?:go|Python\d*)\/src\/|\.production\.min\.js|chunk-[\w]{4,}\.m?js|^https?:\/\/(?:unpkg\.com|cdn\.)/;

/** What each language writes as a frame: a qualified name, a path, or both. */
const NAME =
  /^\s{0,40}at (?:async |new )?(?:[\w.@-]{1,60}\/){0,2}([A-Za-z_$][\w$.<>`+]{1,300}?)(?:\[[^\]]{0,80}\])?\(/;
const PATHS: readonly RegExp[] = [
  /^\s{0,12}File "([^"]{1,300})", line \d/,
  /^\s{0,40}at (?:[^(\n]{0,200} )?\(?((?:file:\/\/)?(?:[A-Za-z]:)?[^\s():]{1,300}):\d+:\d+\)?/,
  / in ((?:[A-Za-z]:)?[^\s:]{1,300}):line \d/,
  /^\s{0,12}(?:from )?((?:[A-Za-z]:)?[\w./@~+\\-]{1,300}\.(?:rb|go|rs|php|exs?|erl|hs|swift|cpp|cc|c|h)):\d+/,
  /^#\d{1,3} {1,4}(?:0x[0-9a-f]+ in [^\n]{1,120}? (?:at )?)?(\/?[\w./@~+\\-]{1,300})[(:]\d+/,
  /^\s{0,40}at ((?:\.{0,2}\/)?[\w./@~+\\-]{1,300}\.rs):\d+/,
];
/** Folders and endings that every project has. */
const EVERYWHERE =
  /^(?:[A-Za-z]:)?[\\/]{0,2}(?:home|Users)[\\/](?:user|runner|node|app|ubuntu|dev|username|me|you|vscode|root)[\\/]/i;

function isPublicPath(path: string): boolean {
  if (PUBLIC_PATH.test(path)) return true;
  if (/^(?:[A-Za-z]:)?[\\/]{0,2}(?:home|Users)[\\/]/i.test(path) && !EVERYWHERE.test(path)) return false;
  const bare = path.replace(/^file:\/\//, '').replace(EVERYWHERE, '');
  // A lone file or one below `src` shows what it is called, not whose it is.
  const folders = bare
    .split(/[\\/]/)
    .slice(0, -1)
    .filter((folder) => !/^(?:sandbox|prog|usercode)$/.test(folder));
  return folders.every(isWordedGenerically);
}

/** Whether a qualified name belongs to a library that everybody has, or to nobody. */
export function isPublicName(name: string): boolean {
  if (PUBLIC_NAME.test(name)) return true;
  const spaces = name.split('.').slice(0, -2);
  // `Main.main`, `orders.find`: a class and a method belong to no name space.
  return spaces.every(isWordedGenerically);
}

/** Whether a frame of a stack trace points into somebody's own code. A line that is no frame doesn't. */
export function isOwnFrame(line: string): boolean {
  for (const pattern of PATHS) {
    const path = pattern.exec(line)?.[1];
    if (path !== undefined) return !isPublicPath(path);
  }
  const name = NAME.exec(line)?.[1];
  return name !== undefined && !isPublicName(name);
}
