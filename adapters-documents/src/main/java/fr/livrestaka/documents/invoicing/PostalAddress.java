package fr.livrestaka.documents.invoicing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as people type it, taken apart as far as it can be read.
 *
 * @param lines street and the like
 */
record PostalAddress(List<String> lines, Optional<String> postcode, Optional<String> city) {
  private static final Pattern TOWN = Pattern.compile("(\\d{5})\\s+(\\S.*)");

  /**
   * @param text parts separated by commas or line breaks
   */
  static PostalAddress of(String text) {
    List<String> lines = new ArrayList<>();
    Optional<Matcher> town = Optional.empty();
    for (String part : parts(text)) {
      Matcher matcher = TOWN.matcher(part);
      if (town.isEmpty() && matcher.matches()) {
        town = Optional.of(matcher);
      } else {
        lines.add(part);
      }
    }
    return new PostalAddress(
        List.copyOf(lines), town.map(found -> found.group(1)), town.map(found -> found.group(2)));
  }

  /** The parts of an address, one a line. */
  static List<String> parts(String text) {
    return Arrays.stream(XmlText.clean(text).split("[,\n]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
