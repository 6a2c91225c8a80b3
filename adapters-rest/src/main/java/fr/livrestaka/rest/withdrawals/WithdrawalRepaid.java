package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.withdrawals.Repaid;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of what goes back, in cents. Without a payment it came by hand, and the team gives it back
 * by hand; {@code statut} is null while no refund was asked for.
 */
@Serdeable
@Schema(name = "WithdrawalRepaid")
record WithdrawalRepaid(@Nullable String paiement, long montant, @Nullable String statut) {
  static WithdrawalRepaid of(Repaid repaid) {
    return new WithdrawalRepaid(
        repaid.payment().map(PaymentId::value).orElse(null),
        repaid.amount().cents(),
        repaid.status().map(Enum::name).orElse(null));
  }
}
