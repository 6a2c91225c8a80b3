package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.PaymentServiceBalance;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A balance that a test moves. */
public final class InMemoryPaymentServiceBalance implements PaymentServiceBalance {
  private final List<BalanceMovement> movements = new ArrayList<>();

  public void move(BalanceMovement movement) {
    movements.add(movement);
  }

  @Override
  public Optional<List<BalanceMovement>> within(AccountingPeriod period) {
    return Optional.of(
        movements.stream()
            .filter(one -> !one.day().isBefore(period.from()) && !one.day().isAfter(period.to()))
            .toList());
  }
}
