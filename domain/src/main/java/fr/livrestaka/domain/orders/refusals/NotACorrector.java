package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.Refusal;

/** Only an active corrector or administrator can be in charge of an order. */
public final class NotACorrector extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotACorrector() {
    super(Kind.CONFLICT, "orders.not-a-corrector");
  }

  /**
   * @throws NotACorrector where the account cannot be in charge
   */
  public static void check(Account account) {
    if (!account.isActive() || account.role() == Role.USER) throw new NotACorrector();
  }
}
