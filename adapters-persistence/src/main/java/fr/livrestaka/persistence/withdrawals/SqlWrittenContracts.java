package fr.livrestaka.persistence.withdrawals;

import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Table {@code written_contracts}. */
@Singleton
final class SqlWrittenContracts implements WrittenContracts {
  private final WrittenContractRows rows;

  SqlWrittenContracts(WrittenContractRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(WrittenContract contract) {
    rows.save(WrittenContractRow.of(contract));
  }

  @Override
  public Optional<WrittenContract> ofOrder(OrderId order) {
    return rows.findById(order.value()).map(WrittenContractRow::toWrittenContract);
  }

  @Override
  public String keepPdfHash(OrderId order, String hash) {
    rows.keepPdfHash(order.value(), hash);
    return ofOrder(order).flatMap(WrittenContract::pdfHash).orElse(hash);
  }
}
