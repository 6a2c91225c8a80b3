package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.Project;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import fr.livrestaka.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL of a client's project list: its text, its values, and how a row reads. */
record ProjectQuery(AccountId client, Optional<ProjectStatus> status, Optional<String> titlePart) {

  String page() {
    return """
    SELECT c.id, c.titre, c.description, c.statut, c.packType, c.amount, c.pagesDeclarees,
      c.pagesVerifiees, c.dateEcheance, c.dateFinition, c.createdAt, c.updatedAt,
      t.nom AS tariffName,
      EXISTS (SELECT 1 FROM files f WHERE f.commandeId = c.id) AS hasFiles
    FROM commandes c LEFT JOIN tarifs t ON t.id = c.packType
    """
        + where()
        + " ORDER BY c.dateEcheance IS NULL, c.dateEcheance DESC, c.createdAt DESC, c.id DESC"
        + " LIMIT ? OFFSET ?";
  }

  String count() {
    return "SELECT COUNT(*) FROM commandes c " + where();
  }

  private String where() {
    String statuses =
        status
            .map(
                group ->
                    group.statuses().stream()
                        .map(one -> "'" + one.name() + "'")
                        .sorted()
                        .collect(Collectors.joining(", ", " AND c.statut IN (", ")")))
            .orElse("");
    return "WHERE c.userId = ?" + statuses + titlePart.map(p -> " AND c.titre LIKE ?").orElse("");
  }

  List<Object> values() {
    List<Object> values = new ArrayList<>();
    values.add(client.value());
    titlePart.map(Like::containing).ifPresent(values::add);
    return values;
  }

  static Project project(ResultSet row) throws SQLException {
    return new Project(
        new OrderId(row.getString("id")),
        row.getString("titre"),
        text(row, "description"),
        OrderStatus.valueOf(row.getString("statut")),
        text(row, "packType"),
        text(row, "tariffName"),
        number(row, "amount").map(Money::ofCents),
        number(row, "pagesDeclarees"),
        number(row, "pagesVerifiees"),
        instant(row.getTimestamp("dateEcheance")),
        instant(row.getTimestamp("dateFinition")),
        row.getTimestamp("createdAt").toInstant(),
        row.getTimestamp("updatedAt").toInstant(),
        row.getBoolean("hasFiles"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
    return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
  }
}
