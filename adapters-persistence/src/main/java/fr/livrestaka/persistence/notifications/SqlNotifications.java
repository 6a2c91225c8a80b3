package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.UserNoticeCreated;
import fr.livrestaka.persistence.shared.JsonText;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.DataTruncation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores notices, and records in the same transaction that mails are due. */
@Singleton
final class SqlNotifications implements Notifications {
  private static final Duration LIFE = Duration.ofDays(30);
  private static final int ADMIN_DATA_LENGTH = 1000;
  private static final int DUPLICATE_ENTRY = 1062;
  private static final String INSERT =
      """
      INSERT INTO notifications (id, userId, title, message, type, priority, data, actionUrl,
        expiresAt, createdAt, updatedAt, sourceId)
      VALUES\s""";
  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcOperations jdbc;
  private final Outbox outbox;
  private final JsonText json;
  private final IdGenerator ids;

  SqlNotifications(JdbcOperations jdbc, Outbox outbox, JsonText json, IdGenerator ids) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.json = json;
    this.ids = ids;
  }

  @Override
  public void notify(AccountId account, Notice notice, String sourceId, Instant at) {
    Optional<String> data = json.of(notice.data());
    if (isRepetition(List.of(account), notice, data, sourceId, at)) return;
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
    Optional<String> data = json.atMost(ADMIN_DATA_LENGTH, notice.data());
    List<AccountId> admins = activeAdmins();
    if (!admins.isEmpty() && isRepetition(admins, notice, data, sourceId, at)) return;
    outbox.record(
        new AdminNoticeCreated(
            notice.title(), notice.message(), notice.actionUrl().orElse(""), texts(notice.data())));
  }

  /** Inserts all rows by one statement, unless one of them is there already. */
  private boolean isRepetition(
      List<AccountId> owners, Notice notice, Optional<String> data, String sourceId, Instant at) {
    String rows = String.join(", ", Collections.nCopies(owners.size(), ROW));
    return jdbc.prepareStatement(
        INSERT + rows,
        insert -> {
          int last = 0;
          for (AccountId owner : owners) {
            insert.setString(++last, ids.next());
            insert.setString(++last, owner.value());
            insert.setString(++last, notice.title());
            insert.setString(++last, notice.message());
            insert.setString(++last, notice.type().name());
            insert.setString(++last, notice.priority().name());
            insert.setString(++last, data.orElse(null));
            insert.setString(++last, notice.actionUrl().orElse(null));
            insert.setTimestamp(++last, Timestamp.from(at.plus(LIFE)));
            insert.setTimestamp(++last, Timestamp.from(at));
            insert.setTimestamp(++last, Timestamp.from(at));
            insert.setString(++last, sourceId);
          }
          return isRepetition(insert);
        });
  }

  /**
   * Any other refusal is for good. The driver counts rows that are found and not changed too, so
   * that {@code ON DUPLICATE KEY UPDATE} would not tell them apart.
   */
  private static boolean isRepetition(PreparedStatement insert) throws SQLException {
    try {
      insert.executeUpdate();
      return false;
    } catch (SQLIntegrityConstraintViolationException e) {
      if (e.getErrorCode() == DUPLICATE_ENTRY) return true;
      throw new PermanentFailure("There is no such account", e);
    } catch (DataTruncation e) {
      throw new PermanentFailure("The notice is too long", e);
    }
  }

  private List<AccountId> activeAdmins() {
    return jdbc.prepareStatement(
        "SELECT id FROM users WHERE role = 'ADMIN' AND isActive = 1 ORDER BY createdAt, id",
        query -> {
          List<AccountId> admins = new ArrayList<>();
          try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) admins.add(new AccountId(rows.getString(1)));
          }
          return admins;
        });
  }

  private static Map<String, String> texts(Map<String, Object> data) {
    Map<String, String> texts = new LinkedHashMap<>();
    data.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    return texts;
  }
}
