package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.content.InMemoryPages;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.checkout.PayOrder;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.consents.ConsentRequest;

/** What an author does before and after a withdrawal. */
final class WithdrawalSteps {
  private WithdrawalSteps() {}

  /** The author is shown the terms, and ticks both boxes. */
  static void agreeToAll(OrderWorld world, Order order) {
    agree(world, order, new ConsentRequest(true, true, true, true));
  }

  static void agree(OrderWorld world, Order order, ConsentRequest request) {
    InMemoryPages pages = world.house.get(InMemoryPages.class);
    if (pages.findBySlug("cgv").isEmpty()) {
      pages.add(
          Page.published(
              new PageId("cgv"), "CGV", "cgv", "Article 1", PageType.LEGAL, world.house.now()));
    }
    world.house.get(PayOrder.class).pay(world.lina(), order.id().value(), request);
  }
}
