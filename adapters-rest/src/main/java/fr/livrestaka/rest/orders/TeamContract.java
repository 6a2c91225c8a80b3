package fr.livrestaka.rest.orders;

import fr.livrestaka.application.withdrawals.ShowContract;
import fr.livrestaka.domain.orders.withdrawal.Consents;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The contract about an order, as the team sees it. {@code avertissement} says that work done now
 * is at our own risk; it is null once the author has asked for it or the period is over.
 */
@Serdeable
@Schema(name = "TeamContract")
record TeamContract(
    Instant concluLe,
    String dernierJourRetractation,
    Instant finRetractation,
    boolean retracte,
    @Nullable Instant informeLe,
    @Nullable Instant debutDemandeLe,
    @Nullable Instant perteReconnueLe,
    @Nullable String avertissement) {

  static TeamContract of(Texts texts, ShowContract.Standing standing) {
    Contract contract = standing.contract();
    Consents consents = contract.consents();
    return new TeamContract(
        contract.concludedAt(),
        contract.period().lastDay().toString(),
        contract.period().endsAt(),
        standing.isWithdrawn(),
        consents.informedAt().orElse(null),
        consents.earlyStartAt().orElse(null),
        consents.lossAt().orElse(null),
        standing.isEarly() ? texts.get("orders.early-work") : null);
  }
}
