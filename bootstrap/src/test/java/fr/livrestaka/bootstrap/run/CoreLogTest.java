package fr.livrestaka.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.livrestaka.application.invoicing.register.SeriesClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * The core logs with the JDK's {@link System.Logger}, since it depends on nothing else. Its lines
 * must stand in the program's log like all others: in its form, at its level, with its timestamp in
 * UTC.
 */
class CoreLogTest {
  private static final String CORE = SeriesClock.class.getName();

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger program = (Logger) LoggerFactory.getLogger(CORE);

  @BeforeEach
  void listen() {
    lines.start();
    program.addAppender(lines);
  }

  @AfterEach
  void leave() {
    program.detachAppender(lines);
  }

  @Test
  void whatTheCoreLogsStandsInTheLogOfTheProgram() {
    System.getLogger(CORE)
        .log(System.Logger.Level.ERROR, "The clock runs ahead of {0}.", "the database");

    assertThat(lines.list)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getLevel()).isEqualTo(Level.ERROR);
              assertThat(line.getFormattedMessage())
                  .isEqualTo("The clock runs ahead of the database.");
            });
  }
}
