package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.pricing.PayableAmount;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** An order would cost less than the payment service takes. */
public final class AmountTooSmall extends Refusal {
  private static final long serialVersionUID = 1L;

  public AmountTooSmall(Money amount) {
    super(
        Kind.INVALID,
        "pricing.amount-too-small",
        Map.of("amount", amount, "least", Money.ofCents(PayableAmount.LEAST_CENTS)));
  }
}
