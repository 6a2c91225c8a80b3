package fr.livrestaka.documents.invoicing.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The French rules on electronic invoices that go beyond EN 16931, as the set {@code
 * BR-FR-Flux2-Schematron-CII} tests them on the XML, and those of the standard (AFNOR XP Z12-012)
 * which no set tests. Rules on documents of several sellers, and on bills that the buyer writes,
 * are left out: this seller issues none.
 */
public final class CiiRules {
  /** The version of the standard that they follow. */
  public static final String VERSION = "1.4";

  private static final long MOST_BYTES = 100_000_000;

  private static final List<CiiRule> ALL =
      Stream.of(ContentRules.ALL, PartyRules.ALL, CorrectionRules.ALL, FigureRules.ALL)
          .flatMap(List::stream)
          .toList();

  private CiiRules() {}

  /** All of them, for example {@code BR-FR-09}. */
  public static List<String> ids() {
    return ALL.stream().map(CiiRule::id).toList();
  }

  /** Whether a file is small enough for platforms (BR-FR-19). */
  public static boolean isTakenBySize(long bytes) {
    return bytes <= MOST_BYTES;
  }

  /**
   * The rules that a document breaks.
   *
   * @param xml a Cross Industry Invoice
   * @throws IllegalArgumentException where that is no XML
   */
  public static List<String> brokenBy(byte[] xml) {
    CiiDocument document = new CiiDocument(xml);
    return ALL.stream().filter(rule -> !rule.holds().test(document)).map(CiiRule::id).toList();
  }
}
