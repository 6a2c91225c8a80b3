package fr.livrestaka.persistence.notifications;

import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.AdminNoticeCreated;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.UserNoticeCreated;
import fr.livrestaka.persistence.shared.JsonText;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcOperations jdbc;
  private final Transactions transactions;
  private final Outbox outbox;
  private final JsonText json;
  private final IdGenerator ids;

  SqlNotifications(
      JdbcOperations jdbc,
      Transactions transactions,
      Outbox outbox,
      JsonText json,
      IdGenerator ids) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.outbox = outbox;
    this.json = json;
    this.ids = ids;
  }

  @Override
  public void notify(AccountId account, Notice notice, String sourceId, Instant at) {
    transactions.writing(
        () -> {
          Optional<String> data = json.of(notice.data());
          if (insert(List.of(account), notice, data, sourceId, at) == 0) return;
          outbox.record(
              new UserNoticeCreated(
                  account,
                  notice.title(),
                  notice.message(),
                  notice.type(),
                  notice.actionUrl().orElse("")));
        });
  }

  @Override
  public void notifyAdmins(Notice notice, String sourceId, Instant at) {
    transactions.writing(
        () -> {
          Optional<String> data = json.atMost(ADMIN_DATA_LENGTH, notice.data());
          List<AccountId> admins = activeAdmins();
          boolean isRepetition = insert(admins, notice, data, sourceId, at) == 0;
          if (isRepetition && !admins.isEmpty()) return;
          outbox.record(
              new AdminNoticeCreated(
                  notice.title(),
                  notice.message(),
                  notice.actionUrl().orElse(""),
                  texts(notice.data())));
        });
  }

  private int insert(
      List<AccountId> owners, Notice notice, Optional<String> data, String sourceId, Instant at) {
    int inserted = 0;
    for (AccountId owner : owners) {
      inserted += insert(owner, notice, data.orElse(null), sourceId, at);
    }
    return inserted;
  }

  private int insert(
      AccountId owner, Notice notice, @Nullable String data, String sourceId, Instant at) {
    return jdbc.prepareStatement(
        INSERT,
        insert -> {
          insert.setString(1, ids.next());
          insert.setString(2, owner.value());
          insert.setString(3, notice.title());
          insert.setString(4, notice.message());
          insert.setString(5, notice.type().name());
          insert.setString(6, notice.priority().name());
          insert.setString(7, data);
          insert.setString(8, notice.actionUrl().orElse(null));
          insert.setTimestamp(9, Timestamp.from(at.plus(LIFE)));
          insert.setTimestamp(10, Timestamp.from(at));
          insert.setTimestamp(11, Timestamp.from(at));
          insert.setString(12, sourceId);
          return inserted(insert);
        });
  }

  /**
   * Nothing for a repetition; any other fault is one. The driver counts rows that are found and not
   * changed too, so that {@code ON DUPLICATE KEY UPDATE} would not tell them apart.
   */
  private static int inserted(PreparedStatement insert) throws SQLException {
    try {
      return insert.executeUpdate();
    } catch (SQLIntegrityConstraintViolationException e) {
      if (e.getErrorCode() == DUPLICATE_ENTRY) return 0;
      throw e;
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
