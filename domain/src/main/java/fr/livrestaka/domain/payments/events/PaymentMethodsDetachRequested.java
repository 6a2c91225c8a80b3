package fr.livrestaka.domain.payments.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Wish;
import java.util.List;
import java.util.Optional;

/**
 * Saved cards are to be detached at the payment service. Their rows stay, without any card data,
 * until a reaction has detached them there and then removes the rows.
 *
 * @param stripePaymentMethodIds the payment service's ids
 */
public record PaymentMethodsDetachRequested(AccountId account, List<String> stripePaymentMethodIds)
    implements Wish {
  public PaymentMethodsDetachRequested {
    stripePaymentMethodIds = List.copyOf(stripePaymentMethodIds);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("account:" + account.value());
  }
}
