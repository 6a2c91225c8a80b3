package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.port.RefundsToCredit.Ended;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code refunds} says to who issues credit notes. */
@MappedEntity(namingStrategy = NamingStrategies.Raw.class)
record EndedRefundRow(
    @Id String id,
    long amount,
    String status,
    @Nullable String creditNoteId,
    @Nullable String reason,
    @Nullable Instant settledAt,
    @Nullable String stripeRefundId) {

  Ended toEnded() {
    return new Ended(
        id,
        Money.ofCents(amount),
        status.equals("SUCCEEDED"),
        Optional.ofNullable(creditNoteId).map(CreditNoteId::new),
        Optional.ofNullable(reason),
        Optional.ofNullable(settledAt),
        Optional.ofNullable(stripeRefundId));
  }
}
