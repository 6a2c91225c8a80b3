package fr.livrestaka.persistence.testing;

import fr.livrestaka.persistence.migration.DatabaseMigration;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

/** The persistence adapter alone, on one migrated schema that all test classes of a JVM share. */
public final class TestStore {
  private static final ApplicationContext CONTEXT = start();

  private TestStore() {}

  public static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  private static ApplicationContext start() {
    TestDatabase.Schema schema = TestDatabase.newSchema();
    DatabaseMigration.run(schema.jdbcUrl(), schema.username(), schema.password());
    Map<String, Object> properties =
        Map.of(
            TestOutbox.PROPERTY,
            true,
            "datasources.default.url",
            schema.jdbcUrl()
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&rewriteBatchedStatements=true",
            "datasources.default.username",
            schema.username(),
            "datasources.default.password",
            schema.password(),
            "datasources.default.driver-class-name",
            "com.mysql.cj.jdbc.Driver",
            "datasources.default.dialect",
            "MYSQL",
            "datasources.default.auto-commit",
            false,
            "datasources.default.maximum-pool-size",
            20);
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .properties(properties)
            .singletons(new TestClock(Clock.tickMillis(ZoneOffset.UTC)))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    return context;
  }

  private record TestClock(InstantSource source) implements InstantSource {
    @Override
    public java.time.Instant instant() {
      return source.instant();
    }
  }
}
