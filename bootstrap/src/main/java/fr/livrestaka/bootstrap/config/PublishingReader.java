package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads what the publisher attests of the program besides what the program knows. */
final class PublishingReader {
  private PublishingReader() {}

  static Published read(Variables variables) {
    return new Published(
        variables.matching(
            "SOFTWARE_VERSION", "\\d{1,6}(\\.\\d{1,6}){1,3}", "a version that was released: 1.0.0"),
        variables.parsed("SOFTWARE_MARKETED_ON", PublishingReader::day, "a date: 2026-12-03"),
        variables.oneOf("SELLER_PUBLISHES_SOFTWARE", "no", List.of("yes", "no")).equals("yes"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
