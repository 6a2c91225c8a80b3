package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.port.NoticeStore;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code notifications}, as it is written. */
@Singleton
final class SqlNotifications implements NoticeStore {
  private static final int ADMIN_DATA_LENGTH = 1000;
  private static final String INSERT =
      """
      INSERT INTO notifications (id, userId, title, message, type, priority, data, actionUrl,
        expiresAt, createdAt, updatedAt, sourceId)
      VALUES\s""";
  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final RecipientRows recipients;
  private final Statements statements;
  private final JsonText json;
  private final IdGenerator ids;

  SqlNotifications(
      RecipientRows recipients, Statements statements, JsonText json, IdGenerator ids) {
    this.recipients = recipients;
    this.statements = statements;
    this.json = json;
    this.ids = ids;
  }

  @Override
  public boolean add(AccountId account, Notice notice, String sourceId, Instant at) {
    Optional<String> data = json.of(notice.data());
    return insert(List.of(account), notice, data, sourceId, at);
  }

  @Override
  public boolean addForAdmins(Notice notice, String sourceId, Instant at) {
    Optional<String> data = json.atMost(ADMIN_DATA_LENGTH, notice.data());
    List<AccountId> admins = recipients.activeAdminIds().stream().map(AccountId::new).toList();
    return admins.isEmpty() || insert(admins, notice, data, sourceId, at);
  }

  /** All rows by one statement, unless one of them is there already. */
  private boolean insert(
      List<AccountId> owners, Notice notice, Optional<String> data, String sourceId, Instant at) {
    String rows = String.join(", ", Collections.nCopies(owners.size(), ROW));
    List<@Nullable Object> values = new ArrayList<>();
    for (AccountId owner : owners) {
      values.add(ids.next());
      values.add(owner.value());
      values.add(notice.title());
      values.add(notice.message());
      values.add(notice.type().name());
      values.add(notice.priority().name());
      values.add(data.orElse(null));
      values.add(notice.actionUrl().orElse(null));
      values.add(notice.expiresAt(at));
      values.add(at);
      values.add(at);
      values.add(sourceId);
    }
    return statements.insertNew(INSERT + rows, values.toArray());
  }
}
