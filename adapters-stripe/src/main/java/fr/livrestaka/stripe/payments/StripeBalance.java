package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.param.BalanceTransactionListParams;
import fr.livrestaka.application.invoicing.port.PaymentServiceBalance;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import fr.livrestaka.domain.invoicing.refusals.BalanceUnreadable;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.stripe.shared.StripeFailures;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads Stripe's balance transactions. Their reporting category tells a payment, a refund, a
 * dispute, a transfer to the bank and a bill apart; their type does not.
 */
@Singleton
@Requires(beans = StripeClient.class)
public final class StripeBalance implements PaymentServiceBalance {
  private final StripeClient stripe;

  public StripeBalance(StripeClient stripe) {
    this.stripe = stripe;
  }

  @Override
  public Optional<List<BalanceMovement>> within(AccountingPeriod period) {
    BalanceTransactionListParams.Builder params =
        BalanceTransactionListParams.builder()
            .setLimit(StripePagination.AT_ONCE)
            .setCurrency(Money.CURRENCY)
            .setCreated(
                BalanceTransactionListParams.Created.builder()
                    .setGte(period.start().getEpochSecond())
                    .setLt(period.end().getEpochSecond())
                    .build());
    try {
      return Optional.of(
          StripePagination.<BalanceTransaction>all(
                  last -> {
                    last.ifPresent(params::setStartingAfter);
                    return stripe.v1().balanceTransactions().list(params.build());
                  })
              .stream()
              .map(StripeBalance::movement)
              .toList());
    } catch (StripeException e) {
      StripeFailures.log("list the balance transactions", e);
      throw new BalanceUnreadable(StripeFailures.isAway(e));
    }
  }

  private static BalanceMovement movement(BalanceTransaction transaction) {
    return new BalanceMovement(
        transaction.getId(),
        kind(Optional.ofNullable(transaction.getReportingCategory()).orElse("")),
        Money.ofCents(transaction.getAmount()),
        Money.ofCents(transaction.getFee()),
        InvoiceNumber.dateOf(Instant.ofEpochSecond(transaction.getCreated())));
  }

  private static BalanceMovement.Kind kind(String category) {
    return switch (category) {
      case "charge", "charge_failure" -> BalanceMovement.Kind.CHARGE;
      case "refund", "refund_failure", "partial_capture_reversal" -> BalanceMovement.Kind.REFUND;
      case "dispute", "dispute_reversal" -> BalanceMovement.Kind.DISPUTE;
      case "payout", "payout_reversal" -> BalanceMovement.Kind.PAYOUT;
      case "fee", "network_cost" -> BalanceMovement.Kind.FEE;
      default -> BalanceMovement.Kind.OTHER;
    };
  }
}
