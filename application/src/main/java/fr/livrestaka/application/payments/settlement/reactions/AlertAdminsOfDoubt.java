package fr.livrestaka.application.payments.settlement.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the administrators to money that the program cannot place. */
@Singleton
public class AlertAdminsOfDoubt implements Announces<PaymentInDoubt> {
  private final Notifications notifications;

  @Inject
  public AlertAdminsOfDoubt(Notifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "payments.alert-admins-of-doubt";
  }

  @Override
  public Class<PaymentInDoubt> event() {
    return PaymentInDoubt.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(PaymentNotices.DOUBTFUL_AMOUNT, PaymentNotices.UNKNOWN_PAYMENT);
  }

  @Override
  public void react(PaymentInDoubt event, Delivery delivery) {
    notifications.notifyAdmins(notice(event), delivery.id(), delivery.occurredAt());
  }

  private static Notice notice(PaymentInDoubt event) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sessionId", event.sessionId());
    data.put("amount", event.cents());
    NoticeKind kind =
        event.reason().equals("amount")
            ? PaymentNotices.DOUBTFUL_AMOUNT
            : PaymentNotices.UNKNOWN_PAYMENT;
    return kind.about(
        event.sessionId(),
        Map.of("session", event.sessionId(), "amount", Euros.of(Money.ofCents(event.cents()))),
        data);
  }
}
