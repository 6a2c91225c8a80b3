package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code withdrawals}. */
@MappedEntity(value = "withdrawals", namingStrategy = NamingStrategies.Raw.class)
record WithdrawalRow(
    @Id String id,
    String commandeId,
    String name,
    String email,
    Instant declaredAt,
    Withdrawal.Way way,
    @Nullable String ipAddress,
    @Nullable String userAgent,
    String textVersion,
    String text,
    String hash) {

  static WithdrawalRow of(Withdrawal withdrawal) {
    return new WithdrawalRow(
        withdrawal.id().value(),
        withdrawal.order().value(),
        withdrawal.name(),
        withdrawal.email(),
        withdrawal.declaredAt(),
        withdrawal.way(),
        withdrawal.ipAddress().orElse(null),
        withdrawal.userAgent().orElse(null),
        withdrawal.textVersion(),
        withdrawal.text(),
        withdrawal.hash());
  }

  Withdrawal toWithdrawal() {
    return new Withdrawal(
        new WithdrawalId(id),
        new OrderId(commandeId),
        name,
        email,
        declaredAt,
        way,
        Optional.ofNullable(ipAddress),
        Optional.ofNullable(userAgent),
        textVersion,
        text,
        hash);
  }

  @Override
  public String toString() {
    return "WithdrawalRow[" + id + "]";
  }
}
