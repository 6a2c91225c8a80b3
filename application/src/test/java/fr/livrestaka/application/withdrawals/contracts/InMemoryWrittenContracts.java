package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Written contracts in memory; an order has one. */
public final class InMemoryWrittenContracts implements WrittenContracts, Undoable {
  private final Map<OrderId, WrittenContract> all = new HashMap<>();

  @Override
  public void add(WrittenContract contract) {
    if (all.putIfAbsent(contract.order(), contract) != null) {
      throw new IllegalStateException("a second one");
    }
  }

  @Override
  public Optional<WrittenContract> ofOrder(OrderId order) {
    return Optional.ofNullable(all.get(order));
  }

  @Override
  public String keepPdfHash(OrderId order, String hash) {
    WrittenContract before = all.get(order);
    String kept = before.pdfHash().orElse(hash);
    all.put(
        order,
        new WrittenContract(
            before.order(),
            before.concludedAt(),
            before.writtenAt(),
            before.total(),
            before.texts(),
            before.mailId(),
            before.hash(),
            Optional.of(kept)));
    return kept;
  }

  @Override
  public Runnable undo() {
    Map<OrderId, WrittenContract> before = Map.copyOf(all);
    return () -> {
      all.clear();
      all.putAll(before);
    };
  }
}
