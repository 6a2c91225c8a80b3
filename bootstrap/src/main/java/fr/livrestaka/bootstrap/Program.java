package fr.livrestaka.bootstrap;

import fr.livrestaka.application.invoicing.register.RegisterFoundInvoices;
import fr.livrestaka.application.invoicing.till.SealPayments;
import fr.livrestaka.application.shared.port.RequestDrain;
import fr.livrestaka.bootstrap.config.Database;
import fr.livrestaka.bootstrap.config.OwnFolders;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.live.LiveLoop;
import fr.livrestaka.bootstrap.outbox.OutboxLoop;
import fr.livrestaka.bootstrap.seed.Seed;
import fr.livrestaka.bootstrap.upkeep.TakeOverLoop;
import fr.livrestaka.bootstrap.upkeep.TraceSchedule;
import fr.livrestaka.bootstrap.upkeep.UpkeepSchedule;
import fr.livrestaka.persistence.migration.DatabaseMigration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.function.ToIntFunction;

/** A running program: database, migrations, seed, server. Closing it stops all in order. */
public final class Program implements AutoCloseable {
  private final Started started;
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Program(Started started, ApplicationContext context, EmbeddedServer server) {
    this.started = started;
    this.context = context;
    this.server = server;
  }

  /** Returns once the server answers. */
  public static Program start(Settings settings) {
    return start(settings, new Started());
  }

  /**
   * @param started gets each part as soon as it runs; all are stopped where a later one fails
   */
  static Program start(Settings settings, Started started) {
    OwnFolders.maskNewFiles();
    OwnFolders.close(settings);
    FileWiring.check(settings);
    try {
      Database database = Database.open(settings);
      started.add(database::close);
      database.checkReach();
      DatabaseMigration.run(database.jdbcUrl(), database.username(), database.password());
      ApplicationContext context = contextOf(settings, database);
      started.add(context::close);
      context.getBean(SealPayments.class).takeOver();
      context.getBean(RegisterFoundInvoices.class).run();
      context.getBean(Seed.class).run();
      TakeOverLoop takeOver = context.getBean(TakeOverLoop.class);
      takeOver.prepare();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      OutboxLoop outbox = context.getBean(OutboxLoop.class);
      outbox.start();
      started.add(outbox::close);
      takeOver.start();
      started.add(takeOver::close);
      LiveLoop live = context.getBean(LiveLoop.class);
      live.start();
      started.add(live::close);
      UpkeepSchedule upkeep = context.getBean(UpkeepSchedule.class);
      upkeep.start();
      started.add(upkeep::close);
      TraceSchedule traces = context.getBean(TraceSchedule.class);
      traces.start();
      started.add(traces::close);
      return new Program(started, context, server);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /**
   * Runs work with one part of the program, without serving. The database must be as this version
   * needs it.
   *
   * @param part the type of a bean
   * @return what the work returned
   */
  static <T> int with(Settings settings, Class<T> part, ToIntFunction<T> work) {
    OwnFolders.maskNewFiles();
    try (Database database = Database.open(settings);
        ApplicationContext context = reachedContextOf(settings, database)) {
      return work.applyAsInt(context.getBean(part));
    }
  }

  private static ApplicationContext reachedContextOf(Settings settings, Database database) {
    database.checkReach();
    return contextOf(settings, database);
  }

  static ApplicationContext contextOf(Settings settings, Database database) {
    JsonLimits.set();
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

  /**
   * Answers what has been asked for, and lets the delivery and the upkeep under way end meanwhile;
   * to be followed by {@link #close}.
   *
   * @param atMost how long that may take
   */
  void drain(Duration atMost) {
    context.getBean(LiveLoop.class).endStreams();
    context.getBean(RequestDrain.class).drain(atMost);
  }

  /** Cuts off the requests under way. */
  @Override
  public void close() {
    started.close();
  }
}
