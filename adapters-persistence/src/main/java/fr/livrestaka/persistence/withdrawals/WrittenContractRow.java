package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import fr.livrestaka.domain.orders.contracts.WrittenContract.Texts;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code written_contracts}. */
@MappedEntity(value = "written_contracts", namingStrategy = NamingStrategies.Raw.class)
record WrittenContractRow(
    @Id String commandeId,
    Instant concludedAt,
    Instant writtenAt,
    long total,
    String contract,
    String form,
    String terms,
    String mailId,
    String hash,
    @Nullable String pdfHash) {

  static WrittenContractRow of(WrittenContract written) {
    return new WrittenContractRow(
        written.order().value(),
        written.concludedAt(),
        written.writtenAt(),
        written.total().cents(),
        written.texts().contract(),
        written.texts().form(),
        written.texts().terms(),
        written.mailId(),
        written.hash(),
        written.pdfHash().orElse(null));
  }

  WrittenContract toWrittenContract() {
    return new WrittenContract(
        new OrderId(commandeId),
        concludedAt,
        writtenAt,
        Money.ofCents(total),
        new Texts(contract, form, terms),
        mailId,
        hash,
        Optional.ofNullable(pdfHash));
  }

  @Override
  public String toString() {
    return "WrittenContractRow[" + commandeId + "]";
  }
}
