package fr.livrestaka.domain.invoicing;

import java.util.Optional;

/**
 * How money came in or went back.
 *
 * @param reference the payment service's name for the movement
 */
public record PaidBy(Way way, Optional<String> reference) {
  /** A way of paying. The constants are stored data. */
  public enum Way {
    /** By bank card on the payment service's page, or back to that card. */
    CARD("48"),
    /** To the bank account. */
    TRANSFER("42"),
    CHEQUE("20"),
    CASH("10"),
    /** By bank card on a terminal. */
    TERMINAL("48"),
    /** Nobody has said how. */
    OTHER("1");

    private final String code;

    Way(String code) {
      this.code = code;
    }

    /** As UNTDID 4461 has it. */
    public String code() {
      return code;
    }
  }

  public static PaidBy card(Optional<String> reference) {
    return new PaidBy(Way.CARD, reference);
  }
}
