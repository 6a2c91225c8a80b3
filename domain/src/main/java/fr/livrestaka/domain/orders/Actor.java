package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Optional;

/**
 * Who acts on an order.
 *
 * @param id the account; empty for payments and for the program itself
 */
public record Actor(Part part, Optional<AccountId> id) {
  /** The parts that can be played in an order's life. */
  public enum Part {
    /** The author who ordered. */
    CLIENT,
    /** The corrector in charge. */
    CORRECTOR,
    ADMIN,
    /** A payment, or its failure. */
    PAYMENT,
    /** The program itself, by the clock. */
    SYSTEM;

    /** Whether it is somebody who does the work, or has it done. */
    public boolean isOfTeam() {
      return this == CORRECTOR || this == ADMIN;
    }
  }

  public static final Actor PAYMENT = new Actor(Part.PAYMENT, Optional.empty());
  public static final Actor SYSTEM = new Actor(Part.SYSTEM, Optional.empty());

  public static Actor of(Part part, AccountId id) {
    return new Actor(part, Optional.of(id));
  }
}
