package fr.livrestaka.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.config.SettingsReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What somebody reads who types the name of the program, and how the program ends then. */
class ProgramCommandTest {
  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void itServesWithoutACommand() {
    assertThat(run(() -> 7)).isEqualTo(7);
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void helpNamesEveryCommandAndWhereTheConfigurationIs() {
    assertThat(run(ProgramCommandTest::mustNotServe, "--help")).isZero();

    assertThat(output.toString())
        .contains("Usage: staka-livres [-hV] [COMMAND]", "environment variables")
        .containsPattern("\\n +verify-invoices +\\S")
        .containsPattern("\\n +verify-payments +\\S")
        .containsPattern("\\n +archive-payments +\\S");
  }

  @Test
  void helpOfACommandNamesItsOptions() {
    assertThat(run(ProgramCommandTest::mustNotServe, "verify-invoices", "--help")).isZero();

    assertThat(output.toString())
        .contains("Usage: staka-livres verify-invoices")
        .containsPattern("\\n +--expect=HASH +\\S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void versionIsOneLine(String option) {
    assertThat(run(ProgramCommandTest::mustNotServe, option)).isZero();

    assertThat(output.toString()).startsWith("Staka Livres ").hasLineCount(1);
  }

  @Test
  void theCommandNearestToAnUnknownOneIsNamed() {
    assertThat(run(ProgramCommandTest::mustNotServe, "verify-invoice")).isEqualTo(2);

    assertThat(errors.toString())
        .contains("'verify-invoice'", "Did you mean: staka-livres verify-invoices");
  }

  @Test
  void theOptionNearestToAnUnknownOneIsNamed() {
    assertThat(run(ProgramCommandTest::mustNotServe, "--hepl")).isEqualTo(2);
    assertThat(errors.toString()).contains("Unknown option: '--hepl'", "--help");

    assertThat(run(ProgramCommandTest::mustNotServe, "verify-invoices", "--expekt", "x"))
        .isEqualTo(2);
    assertThat(errors.toString()).contains("Unknown option", "'--expekt'", "--expect");
  }

  @Test
  void aHashThatIsNoneIsRefusedWithTheReason() {
    assertThat(run(ProgramCommandTest::mustNotServe, "verify-invoices", "--expect", "all"))
        .isEqualTo(2);

    assertThat(errors.toString()).contains("--expect", "'all' is not a hash of 64 hex digits");
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    assertThat(run(ProgramCommandTest::mustNotServe, "verify-invoices", "--expect")).isEqualTo(2);

    assertThat(errors.toString()).contains("--expect");
  }

  @Test
  void aCommandThatFailsSaysWhy() {
    assertThat(run(ProgramCommandTest::mustNotServe, "verify-invoices")).isEqualTo(1);

    assertThat(errors.toString())
        .isEqualToIgnoringNewLines("Staka Livres cannot do verify-invoices: no database here");
  }

  @Test
  void aStartThatFailsSaysWhy() {
    Callable<Integer> server =
        () -> {
          throw new IllegalStateException("the port is taken");
        };

    assertThat(run(server)).isEqualTo(1);
    assertThat(errors.toString())
        .isEqualToIgnoringNewLines("Staka Livres does not start: the port is taken");
  }

  @Test
  void everyFaultOfTheConfigurationIsALine() {
    Callable<Integer> server =
        () -> {
          SettingsReader.read(Map.of("PORT", "none", "SMTP_URI", "smtp://mail.example.org"));
          return 0;
        };

    assertThat(run(server)).isEqualTo(2);
    assertThat(errors.toString())
        .contains("Configuration: PORT", "Configuration warning: SMTP_URI");
  }

  private int run(Callable<Integer> server, String... words) {
    return ProgramCommand.commandLine(server, ProgramCommandTest::without)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(output, true))
        .setErr(new PrintWriter(errors, true))
        .execute(words);
  }

  private static <T> int without(Class<T> part, ToIntFunction<T> work) {
    throw new IllegalStateException("no database here");
  }

  private static int mustNotServe() {
    throw new AssertionError("it serves");
  }
}
