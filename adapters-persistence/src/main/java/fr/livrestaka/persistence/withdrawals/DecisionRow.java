package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code withdrawal_decisions}. */
@MappedEntity(value = "withdrawal_decisions", namingStrategy = NamingStrategies.Raw.class)
record DecisionRow(
    @Id String withdrawalId,
    long refund,
    long owed,
    WithdrawalProposal.Reason reason,
    @Nullable Integer pagesDone,
    String decidedBy,
    Instant decidedAt) {

  static DecisionRow of(WithdrawalDecision decision) {
    return new DecisionRow(
        decision.withdrawal().value(),
        decision.due().refund().cents(),
        decision.due().owed().cents(),
        decision.due().reason(),
        decision.pagesDone().orElse(null),
        decision.by().value(),
        decision.decidedAt());
  }

  WithdrawalDecision toDecision() {
    return new WithdrawalDecision(
        new WithdrawalId(withdrawalId),
        new WithdrawalProposal(Money.ofCents(refund), Money.ofCents(owed), reason),
        Optional.ofNullable(pagesDone),
        new AccountId(decidedBy),
        decidedAt);
  }
}
