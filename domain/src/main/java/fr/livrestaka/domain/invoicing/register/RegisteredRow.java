package fr.livrestaka.domain.invoicing.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the books say of a document beside what is printed on it: whose it is, what it was made for,
 * whether it was paid, which file belongs to it.
 *
 * @param document id of the invoice or credit note
 * @param number its number, for people
 * @param facts names and values; a fact that is not there has an empty value
 */
public record RegisteredRow(String document, String number, Map<String, String> facts) {
  private static final String BECAME = "became";

  public RegisteredRow {
    facts = Map.copyOf(facts);
  }

  /** The facts by name, one a line: what is entered in the register. */
  public String text() {
    TextFields.Writer out = new TextFields.Writer();
    new TreeMap<>(facts).forEach((name, value) -> out.put(name, value));
    return out.text();
  }

  /** What is entered where a row gets another id: its facts go on under that one. */
  public static RegisteredRow renamed(String document, String to) {
    return new RegisteredRow(document, document, Map.of(BECAME, to));
  }

  /**
   * What was entered and does not hold any more, in words: {@code amount: 48000, now 1}. Facts that
   * were not kept yet at that time are passed over.
   *
   * @param entered the text of its last entry
   */
  public List<String> differences(String entered) {
    try {
      TextFields then = TextFields.read(entered);
      return then.keys()
          .filter(name -> !then.get(name).equals(now(name)))
          .sorted()
          .map(name -> "%s: %s, now %s".formatted(name, shown(then.get(name)), shown(now(name))))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of("its entry cannot be read");
    }
  }

  private String now(String name) {
    return facts.getOrDefault(name, "");
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
