package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code refund_credits}. */
@MappedEntity(value = "refund_credits", namingStrategy = NamingStrategies.Raw.class)
record RefundCreditRow(
    String refundId,
    String creditNoteId,
    long amount,
    long taxAmount,
    Instant at,
    @Nullable Instant releasedAt) {

  static RefundCreditRow of(RefundCredit credit) {
    return new RefundCreditRow(
        credit.refund(),
        credit.note().value(),
        credit.amount().cents(),
        credit.tax().cents(),
        credit.at(),
        credit.releasedAt().orElse(null));
  }

  RefundCredit toCredit() {
    return new RefundCredit(
        refundId,
        new CreditNoteId(creditNoteId),
        Money.ofCents(amount),
        Money.ofCents(taxAmount),
        at,
        Optional.ofNullable(releasedAt));
  }
}
