package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds what a database of the former service may lack where one of its migrations stopped half way
 * (schema.md, "State in which a real database may be found"). Looks before it alters, so it may run
 * at every start; never removes or narrows anything.
 */
final class AdoptedSchemaRepair {
  private static final List<MissableColumn> COLUMNS =
      List.of(
          new MissableColumn("commandes", "packType", "VARCHAR(100) NULL"),
          new MissableColumn("commandes", "pagesDeclarees", "INT NULL"),
          new MissableColumn("commandes", "pagesVerifiees", "INT NULL"),
          new MissableColumn("commandes", "prixEstime", "INT NULL"),
          new MissableColumn("commandes", "prixFinal", "INT NULL"),
          new MissableColumn("pending_commandes", "nombrePages", "INT NULL"),
          new MissableColumn("pending_commandes", "description", "TEXT NULL"),
          new MissableColumn("messages", "visitorPhone", "VARCHAR(20) NULL"));

  private static final List<NarrowEnum> ENUMS =
      List.of(
          new NarrowEnum(
              "commandes",
              "statut",
              "EN_ATTENTE EN_ATTENTE_VERIFICATION EN_ATTENTE_CONSULTATION ESTIMATION_ENVOYEE PAYEE"
                  + " EN_COURS TERMINE ANNULEE SUSPENDUE"),
          new NarrowEnum(
              "messages",
              "type",
              "USER_MESSAGE SYSTEM_MESSAGE NOTIFICATION SUPPORT_MESSAGE ADMIN_MESSAGE"
                  + " CONSULTATION_REQUEST"),
          new NarrowEnum(
              "notifications",
              "type",
              "INFO SUCCESS WARNING ERROR PAYMENT ORDER MESSAGE SYSTEM CONSULTATION"));

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

  private AdoptedSchemaRepair() {}

  /** A column that may be missing. */
  private record MissableColumn(String table, String name, String definition) {}

  /** An ENUM column that may know fewer values; its first value is its default. */
  private record NarrowEnum(String table, String name, List<String> values) {
    NarrowEnum(String table, String name, String values) {
      this(table, name, List.of(values.split(" ")));
    }
  }

  /**
   * @return the statements that were needed, in the order in which they ran
   */
  static List<String> run(Connection connection) throws SQLException {
    List<String> needed = new ArrayList<>();
    for (MissableColumn column : COLUMNS) adding(connection, column).ifPresent(needed::add);
    for (NarrowEnum column : ENUMS) widening(connection, column).ifPresent(needed::add);
    try (Statement statement = connection.createStatement()) {
      for (String sql : needed) statement.execute(sql);
    }
    return List.copyOf(needed);
  }

  /** Whether the column may be missing at a take-over. */
  static boolean adds(String table, String column) {
    return COLUMNS.stream()
        .anyMatch(missable -> missable.table().equals(table) && missable.name().equals(column));
  }

  private static Optional<String> adding(Connection connection, MissableColumn column)
      throws SQLException {
    if (typeOf(connection, column.table(), column.name()).isPresent()) return Optional.empty();
    return Optional.of(
        "ALTER TABLE `%s` ADD COLUMN `%s` %s"
            .formatted(column.table(), column.name(), column.definition()));
  }

  private static Optional<String> widening(Connection connection, NarrowEnum column)
      throws SQLException {
    List<String> present =
        typeOf(connection, column.table(), column.name())
            .map(type -> QUOTED.matcher(type).results().map(value -> value.group(1)).toList())
            .orElse(List.of());
    if (present.containsAll(column.values())) return Optional.empty();
    SequencedSet<String> all = new LinkedHashSet<>(column.values());
    all.addAll(present);
    String values = all.stream().collect(Collectors.joining("','", "'", "'"));
    return Optional.of(
        "ALTER TABLE `%s` MODIFY COLUMN `%s` ENUM(%s) NOT NULL DEFAULT '%s'"
            .formatted(column.table(), column.name(), values, column.values().getFirst()));
  }

  private static Optional<String> typeOf(Connection connection, String table, String column)
      throws SQLException {
    String sql =
        "SELECT column_type FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      statement.setString(2, column);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }
}
