package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Like;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The SQL of a client's project list: its text, its values, and how a row reads. */
record ProjectQuery(AccountId client, Optional<ProjectStatus> status, Optional<String> titlePart) {

  private static final String COLUMNS =
      """
      SELECT c.id, c.titre, c.description, c.statut, c.packType, c.amount, c.pagesDeclarees,
        c.pagesVerifiees, c.dateEcheance, c.dateFinition, c.createdAt, c.updatedAt,
        t.nom AS tariffName,
        EXISTS (SELECT 1 FROM files f WHERE f.commandeId = c.id) AS hasFiles
      FROM commandes c LEFT JOIN tarifs t ON t.id = c.packType
      """;
  private static final String SORTED =
      " ORDER BY c.dateEcheance IS NULL, c.dateEcheance DESC, c.createdAt DESC, c.id DESC";
  private static final String OLDER = "(c.createdAt < ? OR (c.createdAt = ? AND c.id < ?))";

  String page() {
    return COLUMNS + where() + SORTED + " LIMIT ? OFFSET ?";
  }

  /** From a position on; projects without a due date come last. */
  String behind(ProjectPosition position) {
    String later =
        position.dateEcheance().isPresent()
            ? " AND (c.dateEcheance IS NULL OR c.dateEcheance < ? OR (c.dateEcheance = ? AND "
                + OLDER
                + "))"
            : " AND c.dateEcheance IS NULL AND " + OLDER;
    return COLUMNS + where() + later + SORTED + " LIMIT ?";
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
    return "WHERE c.userId = ?" + statuses + title().map(like -> " AND " + like.sql()).orElse("");
  }

  private Optional<Like> title() {
    return titlePart.map(part -> Like.anyContains(part, "c.titre"));
  }

  List<Object> values() {
    List<Object> values = new ArrayList<>();
    values.add(client.value());
    title().ifPresent(like -> values.addAll(like.values()));
    return values;
  }

  Object[] values(int size, long offset) {
    List<Object> values = values();
    values.add(size);
    values.add(offset);
    return values.toArray();
  }

  Object[] valuesBehind(ProjectPosition position, int size) {
    List<Object> values = values();
    position.dateEcheance().ifPresent(due -> values.addAll(List.of(due, due)));
    values.addAll(List.of(position.createdAt(), position.createdAt(), position.id().value()));
    values.add(size);
    return values.toArray();
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
        Statements.optionalInstant(row, "dateEcheance"),
        Statements.optionalInstant(row, "dateFinition"),
        Statements.instant(row, "createdAt"),
        Statements.instant(row, "updatedAt"),
        row.getBoolean("hasFiles"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }
}
