package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.NoticeStore;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stores notices and records, in the same transaction, that a mail is due for each new one. */
@Singleton
public class RecordNotices implements Notifications {
  private final NoticeStore store;
  private final Outbox outbox;

  @Inject
  public RecordNotices(NoticeStore store, Outbox outbox) {
    this.store = store;
    this.outbox = outbox;
  }

  @Override
  public void notify(AccountId account, Notice notice, String sourceId, Instant at) {
    if (!store.add(account, notice, sourceId, at)) return;
    outbox.record(
        new UserNoticeCreated(
            account,
            notice.title(),
            notice.message(),
            notice.type(),
            notice.actionUrl().orElse("")));
  }

  @Override
  public void notifyAdmins(Notice notice, String sourceId, Instant at) {
    if (!store.addForAdmins(notice, sourceId, at)) return;
    outbox.record(
        new AdminNoticeCreated(
            notice.title(), notice.message(), notice.actionUrl().orElse(""), texts(notice.data())));
  }

  private static Map<String, String> texts(Map<String, Object> data) {
    Map<String, String> texts = new LinkedHashMap<>();
    data.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    return texts;
  }
}
