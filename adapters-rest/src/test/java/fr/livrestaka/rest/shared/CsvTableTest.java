package fr.livrestaka.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

  private final CsvTable table = new CsvTable("a;b\r\n", FORMAT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\tplain",
        "\rplain",
        "  =1",
        "\u00a0-1",
        "\u2009@x",
        "\u3000+1",
        " \t=1",
        "\ufeff=1",
        "\u200b=1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20x",
        " \uff1d1",
        "=1\nsecond line",
        "=cmd|' /C calc'!A0"
      })
  void whatASpreadsheetWouldRunIsPlain(String text) throws Exception {
    table.add(text, Optional.of(text));

    assertThat(lastLine()).containsExactly("'" + text, "'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "1=1",
        "a@b.fr",
        "FACT-2026-000001",
        "'=1",
        "{\"a\": -1}",
        "l'été",
        " a",
        "\u00a0a"
      })
  void otherTextStaysAsItIs(String text) throws Exception {
    table.add("x", text);

    assertThat(lastLine()).containsExactly("x", text);
  }

  @Test
  void numbersStayNumbers() {
    table.add(-7, new Money(-5_000));
    table.add(Optional.of(20), new Money(1));

    assertThat(table).hasToString("a;b\r\n-7;-50,00\r\n20;0,01\r\n");
  }

  @Test
  void daysInstantsAndConstantsAreWritten() {
    table.add(LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T09:15:00Z"));
    table.add(Thread.State.NEW, Optional.empty());

    assertThat(table).hasToString("a;b\r\n2026-03-02;2026-03-02T09:15:00.000Z\r\nNEW;\r\n");
  }

  @Test
  void onlyWhatNeedsQuotesHasThem() {
    table.add("a;b", "a\"b");
    table.add("two\nlines", "a,b");

    assertThat(table).hasToString("a;b\r\n\"a;b\";\"a\"\"b\"\r\n\"two\nlines\";a,b\r\n");
  }

  private List<String> lastLine() throws Exception {
    try (CSVParser lines = CSVParser.parse(table.toString(), FORMAT)) {
      return lines.getRecords().getLast().toList();
    }
  }
}
