package fr.livrestaka.domain.invoicing.register;

import java.util.List;
import java.util.Map;

/**
 * Rows that were there before the register knew their kind are entered once. That this has begun,
 * and that it is over, are entries themselves: nobody can have it done again by changing a row.
 */
public enum TakeOver {
  DOCUMENTS,
  MONEY;

  private static final String PREFIX = "take-over:";

  public List<BookKind> kinds() {
    return this == DOCUMENTS ? BookKind.DOCUMENTS : BookKind.MONEY;
  }

  /** The entry after which rows that are found may be entered. */
  public RegisteredRow begun() {
    return entry("begun");
  }

  /** The entry after which a row without an entry is a fault. */
  public RegisteredRow ended() {
    return entry("ended");
  }

  private RegisteredRow entry(String step) {
    String name = PREFIX + step + ":" + name();
    return new RegisteredRow(name, name, Map.of("takeOver", step));
  }
}
