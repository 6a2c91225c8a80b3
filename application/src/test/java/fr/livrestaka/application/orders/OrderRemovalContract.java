package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.port.OrderRemoval;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OrderRemoval} does. */
public abstract class OrderRemovalContract {
  protected abstract OrderRemoval removal();

  protected abstract Orders orders();

  protected abstract Checkouts checkouts();

  /** An order that is stored. */
  protected abstract OrderId order();

  protected abstract void addInvoice(OrderId order);

  protected abstract StoredPath addFile(OrderId order);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anOrderGoesWithItsFiles() {
    OrderId order = order();
    OrderId other = order();
    List<StoredPath> files = List.of(addFile(order), addFile(order));
    addFile(other);
    assertThat(inTransaction(() -> removal().remove(order)))
        .containsExactlyInAnyOrderElementsOf(files);
    assertThat(inTransaction(() -> orders().find(order))).isEmpty();
    assertThat(inTransaction(() -> orders().find(other))).isPresent();
    assertThat(inTransaction(() -> removal().remove(order))).isEmpty();
  }

  @Test
  void invoicesAreSeen() {
    OrderId order = order();
    assertThat(inTransaction(() -> removal().hasInvoice(order))).isFalse();
    addInvoice(order);
    assertThat(inTransaction(() -> removal().hasInvoice(order))).isTrue();
    assertThat(inTransaction(() -> removal().hasInvoice(order()))).isFalse();
  }

  @Test
  void anOpenPayPageIsSeenUntilItIsKnownToBeClosed() {
    OrderId order = order();
    assertThat(inTransaction(() -> removal().isBeingPaid(order))).isFalse();
    Checkout open = PaymentFixtures.checkout(new PaidFor.StandingOrder(order), NOON);
    inTransaction(
        () -> {
          checkouts().add(open);
          return true;
        });
    assertThat(inTransaction(() -> removal().isBeingPaid(order))).isTrue();
    inTransaction(
        () -> {
          checkouts().save(open.expired());
          return true;
        });
    assertThat(inTransaction(() -> removal().isBeingPaid(order))).isFalse();
  }
}
