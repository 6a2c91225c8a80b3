package fr.livrestaka.bootstrap;

import fr.livrestaka.bootstrap.command.Command;
import fr.livrestaka.bootstrap.config.Database;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.console.Console;
import fr.livrestaka.bootstrap.outbox.OutboxLoop;
import fr.livrestaka.bootstrap.seed.Seed;
import fr.livrestaka.bootstrap.upkeep.TakeOverLoop;
import fr.livrestaka.bootstrap.upkeep.UpkeepLoop;
import fr.livrestaka.persistence.migration.DatabaseMigration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;

/** A running program: database, migrations, seed, server. Closing it stops all in order. */
public final class Program implements AutoCloseable {
  private static final int UNKNOWN_COMMAND = 2;

  private final Database database;
  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final OutboxLoop outbox;
  private final TakeOverLoop takeOver;
  private final UpkeepLoop upkeep;

  private Program(
      Database database,
      ApplicationContext context,
      EmbeddedServer server,
      OutboxLoop outbox,
      TakeOverLoop takeOver,
      UpkeepLoop upkeep) {
    this.database = database;
    this.context = context;
    this.server = server;
    this.outbox = outbox;
    this.takeOver = takeOver;
    this.upkeep = upkeep;
  }

  /** Returns once the server answers. */
  public static Program start(Settings settings) {
    FileWiring.check(settings);
    Database database = Database.open(settings);
    try {
      DatabaseMigration.run(database.jdbcUrl(), database.username(), database.password());
      ApplicationContext context = contextOf(settings, database);
      context.getBean(Seed.class).run();
      TakeOverLoop takeOver = context.getBean(TakeOverLoop.class);
      takeOver.prepare();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      OutboxLoop outbox = context.getBean(OutboxLoop.class);
      outbox.start();
      takeOver.start();
      UpkeepLoop upkeep = context.getBean(UpkeepLoop.class);
      upkeep.start();
      return new Program(database, context, server, outbox, takeOver, upkeep);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Does one thing by name instead of serving. The database must be as this version needs it.
   *
   * @return what the process ends with
   */
  static int command(Settings settings, String name) {
    try (Database database = Database.open(settings);
        ApplicationContext context = contextOf(settings, database)) {
      Collection<Command> commands = context.getBeansOfType(Command.class);
      Optional<Command> asked =
          commands.stream().filter(command -> command.name().equals(name)).findFirst();
      if (asked.isPresent()) return asked.get().run();
      Console.complain("No command " + name + ". There are:");
      commands.forEach(known -> Console.complain("  " + known.name() + ": " + known.purpose()));
      return UNKNOWN_COMMAND;
    }
  }

  static ApplicationContext contextOf(Settings settings, Database database) {
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .banner(false)
        .properties(ContextProperties.of(settings, database))
        .singletons(settings)
        .start();
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
    takeOver.close();
    outbox.close();
    context.close();
    database.close();
  }
}
