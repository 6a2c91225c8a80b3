package fr.livrestaka.domain.invoicing.register;

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
  public RegisteredRow {
    facts = Map.copyOf(facts);
  }

  /** The facts by name, one a line: what is entered in the register. */
  public String text() {
    TextFields.Writer out = new TextFields.Writer();
    new TreeMap<>(facts).forEach((name, value) -> out.put(name, value));
    return out.text();
  }

  /**
   * Whether all that was entered still holds. Facts that were not kept yet at that time are passed
   * over.
   */
  public boolean isAs(String entered) {
    TextFields then = TextFields.read(entered);
    return then.keys().allMatch(name -> then.get(name).equals(facts.getOrDefault(name, "")));
  }
}
