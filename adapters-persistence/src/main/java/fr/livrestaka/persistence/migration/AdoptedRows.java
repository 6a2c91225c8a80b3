package fr.livrestaka.persistence.migration;

import fr.livrestaka.persistence.migration.AdoptedTable.Column;
import fr.livrestaka.persistence.migration.AdoptedTable.ForeignKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the rows of the former service's tables for what a migration would stumble over or the
 * program cannot read, before anything is altered (docs/decisions/0029). Only reads.
 */
final class AdoptedRows {
  private static final Logger LOG = LoggerFactory.getLogger(AdoptedRows.class);
  private static final int IDS_SHOWN = 5;

  /** Migrations make these keys anew, and a database does not where rows break them. */
  private static final Set<String> KEYS_MADE_ANEW =
      Set.of("commandes.userId", "invoices.commandeId");

  private final Connection connection;
  private final Map<String, PresentColumn> present;
  private final List<String> faults = new ArrayList<>();

  private AdoptedRows(Connection connection) throws SQLException {
    this.connection = connection;
    this.present = PresentColumn.all(connection);
  }

  /**
   * Everything that is looked for at a take-over.
   *
   * @throws UnfitDatabase where there is anything that stands in the way
   */
  static void check(Connection connection) throws SQLException {
    AdoptedRows rows = new AdoptedRows(connection);
    List<AdoptedTable> tables = AdoptedTable.all();
    for (AdoptedTable table : tables) rows.checkStructure(table);
    rows.refuseIfUnfit();
    for (AdoptedTable table : tables) {
      List<RowFault> faults = new ArrayList<>();
      for (Column column : table.columns()) {
        PresentColumn there = rows.present.get(name(table.name(), column));
        if (there != null) faults.addAll(RowFault.possible(table.name(), column, there));
      }
      rows.find(table.name(), faults);
    }
    rows.findTwins();
    for (AdoptedTable table : tables) rows.findOrphans(table);
    rows.refuseIfUnfit();
  }

  /** Only dates that are none: no table can be altered in which there are such. */
  static void checkDates(Connection connection) throws SQLException {
    AdoptedRows rows = new AdoptedRows(connection);
    for (AdoptedTable table : AdoptedTable.all()) {
      List<RowFault> faults = new ArrayList<>();
      for (Column column : table.columns()) {
        if (column.type().equals("DATETIME")
            && rows.present.containsKey(name(table.name(), column))) {
          faults.add(RowFault.noDate(column));
        }
      }
      rows.find(table.name(), faults);
    }
    rows.refuseIfUnfit();
  }

  private void refuseIfUnfit() {
    if (!faults.isEmpty()) throw new UnfitDatabase(faults);
  }

  private void checkStructure(AdoptedTable table) {
    for (Column column : table.columns()) {
      PresentColumn there = present.get(name(table.name(), column));
      if (there == null) {
        if (!AdoptedSchemaRepair.adds(table.name(), column.name())) {
          faults.add(name(table.name(), column) + ": the column is missing");
        }
      } else if (column.name().equals("id") && !there.isKeyFit()) {
        faults.add(
            name(table.name(), column)
                + ": other tables could not refer to it; needed are ENGINE=InnoDB and COLLATE"
                + " utf8mb4_unicode_ci");
      }
    }
  }

  /** One walk over the table, whatever the number of faults. */
  private void find(String table, List<RowFault> possible) throws SQLException {
    if (possible.isEmpty()) return;
    String sums =
        possible.stream()
            .map(fault -> "COALESCE(SUM(%s), 0)".formatted(fault.condition()))
            .collect(Collectors.joining(", "));
    List<Long> counts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT %s FROM `%s`".formatted(sums, table))) {
      row.next();
      for (int i = 1; i <= possible.size(); i++) counts.add(row.getLong(i));
    }
    for (int i = 0; i < possible.size(); i++) {
      RowFault fault = possible.get(i);
      if (counts.get(i) == 0) continue;
      String found =
          "FROM `%s` WHERE %s ORDER BY id LIMIT %d".formatted(table, fault.condition(), IDS_SHOWN);
      faults.add(line(table, fault.column(), fault.complaint(), counts.get(i), "id", found));
    }
  }

  private void findTwins() throws SQLException {
    String twins =
        "FROM users WHERE LOWER(email) COLLATE utf8mb4_bin IN (SELECT twin FROM (SELECT"
            + " LOWER(email) COLLATE utf8mb4_bin AS twin FROM users) lowered GROUP BY twin HAVING"
            + " COUNT(*) > 1)";
    long count = count(twins);
    if (count == 0) return;
    faults.add(
        line(
            "users",
            "email",
            "an address that another account has too, but for upper and lower case",
            count,
            "id",
            twins + " ORDER BY id LIMIT " + IDS_SHOWN));
  }

  private void findOrphans(AdoptedTable table) throws SQLException {
    for (ForeignKey key : table.foreignKeys()) {
      String column = table.name() + "." + key.column();
      String orphans =
          "FROM `%s` c LEFT JOIN `%s` p ON p.id = c.`%s` WHERE c.`%3$s` IS NOT NULL AND p.id IS NULL"
              .formatted(table.name(), key.parent(), key.column());
      long count = count(orphans);
      if (count == 0) continue;
      String line =
          line(
              table.name(),
              key.column(),
              "the id of a row that table " + key.parent() + " does not have",
              count,
              "c.id",
              orphans + " ORDER BY c.id LIMIT " + IDS_SHOWN);
      if (KEYS_MADE_ANEW.contains(column)) {
        faults.add(line);
      } else {
        LOG.warn("In the database taken over, which goes on with it: {}", line);
      }
    }
  }

  private long count(String from) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) " + from)) {
      row.next();
      return row.getLong(1);
    }
  }

  private String line(
      String table, String column, String complaint, long count, String id, String found)
      throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + id + " " + found)) {
      while (rows.next()) ids.add(String.valueOf(rows.getString(1)));
    }
    return "%s.%s: %s, in %d row%s (id %s%s)"
        .formatted(
            table,
            column,
            complaint,
            count,
            count == 1 ? "" : "s",
            String.join(", ", ids),
            count > ids.size() ? ", …" : "");
  }

  private static String name(String table, Column column) {
    return table + "." + column.name();
  }
}
