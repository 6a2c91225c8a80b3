package fr.livrestaka.persistence.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.content.ContentFixtures;
import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.OrderConsentsContract;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlOrderConsentsTest extends OrderConsentsContract {
  @Override
  protected OrderConsents consents() {
    return TestStore.bean(OrderConsents.class);
  }

  @Override
  protected OrderConfirmations confirmations() {
    return TestStore.bean(OrderConfirmations.class);
  }

  @Override
  protected GuestOrderId guestOrder() {
    GuestOrder order = GuestOrderFixtures.unpaid(OrderFixtures.NOON);
    return inTransaction(
        () -> {
          TestStore.bean(GuestOrders.class).add(order);
          return order.id();
        });
  }

  @Override
  protected PageVersionId version() {
    PageVersion version =
        PageVersion.of(
            new PageVersionId(UUID.randomUUID().toString()),
            ContentFixtures.page("cgv", PageStatus.PUBLISHED, Optional.empty()),
            OrderFixtures.NOON);
    return inTransaction(
        () -> {
          TestStore.bean(PageVersions.class).add(version);
          return version.id();
        });
  }

  @Test
  void whatAGuestGaveGoesWithTheGuestOrder() {
    GuestOrderId guest = guestOrder();
    inTransaction(
        () -> {
          consents().await(given(guest));
          return guest;
        });
    inTransaction(
        () -> {
          TestStore.bean(GuestOrders.class).remove(guest);
          return guest;
        });
    assertThat(inTransaction(() -> consents().of(guest))).isEmpty();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
