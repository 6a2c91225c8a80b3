package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.NoticeStore;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Stores notices, tells those who listen, and records, in the same transaction, that a mail is due
 * for each new one.
 */
@Singleton
public class RecordNotices implements Notifications {
  private final NoticeStore store;
  private final Outbox outbox;
  private final LiveFeed live;

  @Inject
  public RecordNotices(NoticeStore store, Outbox outbox, LiveFeed live) {
    this.store = store;
    this.outbox = outbox;
    this.live = live;
  }

  @Override
  public void notify(AccountId account, Notice notice, String sourceId, Instant at) {
    if (!store.add(account, notice, sourceId, at)) return;
    outbox.record(notice.createdFor(account));
    live.tell(account, LiveKind.NOTICE, sourceId);
    live.tell(account, LiveKind.UNREAD, "");
  }

  @Override
  public void notifyAdmins(Notice notice, String sourceId, Instant at) {
    if (!store.addForAdmins(notice, sourceId, at)) return;
    outbox.record(notice.createdForAdmins());
    live.tellAdministrators(LiveKind.NOTICE, sourceId);
    live.tellAdministrators(LiveKind.UNREAD, "");
  }
}
