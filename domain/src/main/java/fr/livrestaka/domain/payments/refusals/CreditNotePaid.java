package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** More is wanted back than the credit note owes that it is to pay. */
public final class CreditNotePaid extends Refusal {
  private static final long serialVersionUID = 1L;

  public CreditNotePaid(Money owed) {
    super(Kind.CONFLICT, "payments.credit-note-paid", Map.of("owed", owed.cents()));
  }
}
