package fr.livrestaka.bootstrap;

import fr.livrestaka.application.messaging.PlaceFormerMessages;
import fr.livrestaka.bootstrap.config.Database;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.outbox.OutboxLoop;
import fr.livrestaka.bootstrap.seed.Seed;
import fr.livrestaka.bootstrap.upkeep.UpkeepLoop;
import fr.livrestaka.persistence.migration.DatabaseMigration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;

/** A running program: database, migrations, seed, server. Closing it stops all in order. */
public final class Program implements AutoCloseable {
  private final Database database;
  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final OutboxLoop outbox;
  private final UpkeepLoop upkeep;

  private Program(
      Database database,
      ApplicationContext context,
      EmbeddedServer server,
      OutboxLoop outbox,
      UpkeepLoop upkeep) {
    this.database = database;
    this.context = context;
    this.server = server;
    this.outbox = outbox;
    this.upkeep = upkeep;
  }

  /** Returns once the server answers. */
  public static Program start(Settings settings) {
    FileWiring.check(settings);
    Database database = Database.open(settings);
    try {
      DatabaseMigration.run(database.jdbcUrl(), database.username(), database.password());
      ApplicationContext context =
          ApplicationContext.builder()
              .deduceEnvironment(false)
              .banner(false)
              .properties(ContextProperties.of(settings, database))
              .singletons(settings)
              .start();
      context.getBean(Seed.class).run();
      context.getBean(PlaceFormerMessages.class).tidy();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      OutboxLoop outbox = context.getBean(OutboxLoop.class);
      outbox.start();
      UpkeepLoop upkeep = context.getBean(UpkeepLoop.class);
      upkeep.start();
      return new Program(database, context, server, outbox, upkeep);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  public URI address() {
    return server.getURI();
  }

  /** The beans, for tests and commands. */
  public ApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    upkeep.close();
    outbox.close();
    context.close();
    database.close();
  }
}
