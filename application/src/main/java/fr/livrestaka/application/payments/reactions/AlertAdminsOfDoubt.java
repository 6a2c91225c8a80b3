package fr.livrestaka.application.payments.reactions;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.payments.PaymentInDoubt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Calls the administrators to money that the program cannot place. */
@Singleton
public class AlertAdminsOfDoubt implements Reaction<PaymentInDoubt> {
  private final Notifications notifications;
  private final Transactions transactions;

  @Inject
  public AlertAdminsOfDoubt(Notifications notifications, Transactions transactions) {
    this.notifications = notifications;
    this.transactions = transactions;
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
  public void react(PaymentInDoubt event, Delivery delivery) {
    transactions.writing(
        () -> notifications.notifyAdmins(notice(event), delivery.id(), delivery.occurredAt()));
  }

  private static Notice notice(PaymentInDoubt event) {
    NoticeTexts texts = NoticeTexts.of("payments");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sessionId", event.sessionId());
    data.put("amount", event.cents());
    return new Notice(
        texts.get("doubt.admins.title"),
        texts.get("doubt." + event.reason() + ".message", Map.of("session", event.sessionId())),
        NotificationType.WARNING,
        NotificationPriority.URGENTE,
        Optional.of("/admin/factures"),
        data);
  }
}
