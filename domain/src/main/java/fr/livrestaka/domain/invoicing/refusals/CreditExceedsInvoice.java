package fr.livrestaka.domain.invoicing.refusals;

import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** The credit notes of an invoice would sum up to more than the invoice. */
public final class CreditExceedsInvoice extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param asked what was to be credited
   * @param left what can still be credited
   */
  public CreditExceedsInvoice(Money asked, Money left) {
    super(
        Kind.CONFLICT,
        "invoicing.credit-exceeds-invoice",
        Map.of("asked", asked.cents(), "left", left.cents()));
  }
}
