package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Gives the archived contract about an order to its author and to the team; the law wants access to
 * it at any time (Code de la consommation, L213-1).
 */
@Singleton
public class ReadContract {
  private final Orders orders;
  private final WrittenContracts written;
  private final ContractFiles files;
  private final Transactions transactions;

  @Inject
  public ReadContract(
      Orders orders, WrittenContracts written, ContractFiles files, Transactions transactions) {
    this.orders = orders;
    this.written = written;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * As the author.
   *
   * @throws NotFound no such order, another account's, or no contract of 120 € or more is written
   */
  public byte[] own(Caller caller, OrderId id) {
    return file(
        transactions.readCurrent(
            () ->
                orders
                    .find(id)
                    .filter(order -> order.isOwnedBy(caller.id()))
                    .flatMap(order -> written.ofOrder(order.id()))));
  }

  /**
   * As the team, also after the author has been erased.
   *
   * @throws NotFound no contract of 120 € or more is written about such an order
   */
  public byte[] any(OrderId id) {
    return file(transactions.readCurrent(() -> written.ofOrder(id)));
  }

  private byte[] file(Optional<WrittenContract> contract) {
    return contract
        .filter(WrittenContract::isArchived)
        .map(files::archived)
        .orElseThrow(() -> new NotFound("orders.no-contract"));
  }
}
