package fr.livrestaka.stripe.payments;

import fr.livrestaka.application.invoicing.port.PaymentServiceBalance;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** In development nobody keeps the money, so that there is no balance to read. */
@Singleton
@Requires(property = "staka.stand-in")
final class StandInBalance implements PaymentServiceBalance {
  @Override
  public Optional<List<BalanceMovement>> within(AccountingPeriod period) {
    return Optional.empty();
  }
}
