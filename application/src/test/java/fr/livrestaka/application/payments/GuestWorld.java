package fr.livrestaka.application.payments;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.payments.checkout.OrderAsGuest;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.pricing.Tariff;
import java.util.List;
import java.util.Optional;

/** A guest who orders a pack for 350 €, in a house of his own. */
public final class GuestWorld {
  public static final String EMAIL = "guest@example.org";

  public final InMemoryHouse house = new InMemoryHouse();
  public final PayPages pages = new PayPages(house);
  private final Tariff pack = TariffFixtures.pack();

  public GuestWorld() {
    house.get(InMemoryTariffs.class).add(pack);
  }

  /** The guest sends the order form and is sent to pay. */
  public Waiting order() {
    return order(ConsentRequest.NONE);
  }

  /** As {@link #order()}, with the boxes that he ticks. */
  public Waiting order(ConsentRequest agreed) {
    GuestOrderRequest form =
        new GuestOrderRequest(
            "Lina",
            "Moreau",
            EMAIL,
            "0600000000",
            Optional.of(pack.id()),
            Optional.of("Les dunes"),
            Optional.empty(),
            Optional.empty(),
            true);
    Waiting waiting =
        house
            .get(OrderAsGuest.class)
            .order(form, Optional.empty(), List.of(), agreed, InMemoryHouse.ORIGIN);
    house.carryOut();
    return waiting;
  }

  /** The guest orders and pays, and gets the mail with the link. */
  public GuestOrder paid() {
    Waiting waiting = order();
    pages.pay(waiting.session().sessionId());
    return stored(waiting.id());
  }

  public GuestOrder stored(GuestOrderId id) {
    return house.get(InMemoryGuestOrders.class).find(id).orElseThrow();
  }

  /** The account that an order's payment made. */
  public AccountId accountOf(GuestOrder order) {
    return order.userId().orElseThrow();
  }

  /** The mails from this template, oldest first. */
  public List<Mail> mails(String template) {
    return house.mails().stream().filter(mail -> mail.template().equals(template)).toList();
  }

  /** The secret in an activation mail's link. */
  public static String token(Mail mail) {
    String link = mail.values().get("link");
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
