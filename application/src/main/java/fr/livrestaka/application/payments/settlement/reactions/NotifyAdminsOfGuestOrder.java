package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.orders.events.GuestOrderPlaced;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.pricing.Tariff;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the administrators that somebody is about to pay (contract A 3.4). */
@Singleton
public class NotifyAdminsOfGuestOrder implements Announces<GuestOrderPlaced> {
  private final GuestOrders guestOrders;
  private final Tariffs tariffs;
  private final Notifications notifications;

  @Inject
  public NotifyAdminsOfGuestOrder(
      GuestOrders guestOrders, Tariffs tariffs, Notifications notifications) {
    this.guestOrders = guestOrders;
    this.tariffs = tariffs;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.notify-admins-of-guest-order";
  }

  @Override
  public Class<GuestOrderPlaced> event() {
    return GuestOrderPlaced.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(PaymentNotices.GUEST_ORDER);
  }

  @Override
  public void react(GuestOrderPlaced event, Delivery delivery) {
    guestOrders
        .find(new GuestOrderId(event.guestOrder()))
        .ifPresent(
            order ->
                notifications.notifyAdmins(
                    notice(order, event.cents()), delivery.id(), delivery.occurredAt()));
  }

  private Notice notice(GuestOrder order, long cents) {
    String name = order.prenom() + " " + order.nom();
    String title =
        order.titre().or(() -> tariffs.find(order.serviceId()).map(Tariff::nom)).orElse("");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("customerName", name);
    data.put("customerEmail", order.email());
    data.put("commandeTitle", title);
    data.put("commandeId", order.id().value());
    data.put("amount", cents);
    return PaymentNotices.GUEST_ORDER.about(
        order.id().value(), Map.of("name", name, "titre", title), data);
  }
}
