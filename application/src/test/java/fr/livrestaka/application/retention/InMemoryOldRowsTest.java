package fr.livrestaka.application.retention;

import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.retention.port.OldRowsContract;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.util.function.Supplier;

class InMemoryOldRowsTest extends OldRowsContract {
  private final InMemoryOldRows rows = new InMemoryOldRows(new InMemoryGuestOrders());

  @Override
  protected OldRows old() {
    return rows;
  }

  @Override
  protected String stored(RetentionKind kind) {
    rows.add(kind, "one", START);
    return "one";
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
