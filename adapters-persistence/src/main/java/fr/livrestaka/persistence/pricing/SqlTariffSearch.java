package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.TariffCounts;
import fr.livrestaka.application.pricing.TariffCounts.OfType;
import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.persistence.shared.Statements;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lists and counts of tariffs in MySQL; two statements a page, one for all counts. */
@Singleton
final class SqlTariffSearch implements TariffSearch {
  private static final String PLACE = "ordre, createdAt, id";
  private static final String COUNT =
      """
      SELECT typeService, COUNT(*) AS number, SUM(actif) AS active FROM tarifs
      GROUP BY typeService ORDER BY number DESC, typeService
      """;

  private final Statements statements;
  private final JdbcOperations jdbc;

  SqlTariffSearch(Statements statements, JdbcOperations jdbc) {
    this.statements = statements;
    this.jdbc = jdbc;
  }

  @Override
  public Page<Tariff> search(TariffQuery query, PageRequest page) {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS number FROM tarifs" + where,
                row -> row.getLong("number"),
                values.toArray())
            .get(0);
    values.add(page.size());
    values.add(page.offset());
    List<Tariff> found =
        statements.query(
            "SELECT * FROM tarifs" + where + order(query) + " LIMIT ? OFFSET ?",
            this::tariff,
            values.toArray());
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public List<Tariff> all() {
    return statements.query("SELECT * FROM tarifs ORDER BY " + PLACE, this::tariff);
  }

  @Override
  public TariffCounts count() {
    List<Counted> counted = statements.query(COUNT, Counted::of);
    long total = counted.stream().mapToLong(Counted::number).sum();
    long active = counted.stream().mapToLong(Counted::active).sum();
    return new TariffCounts(
        active,
        total - active,
        counted.stream().map(type -> new OfType(type.typeService(), type.number())).toList());
  }

  private record Counted(String typeService, long number, long active) {
    static Counted of(ResultSet row) throws SQLException {
      return new Counted(
          row.getString("typeService"), row.getLong("number"), row.getLong("active"));
    }
  }

  private static String where(TariffQuery query, List<Object> values) {
    List<String> conditions = new ArrayList<>();
    query
        .part()
        .map(SqlTariffSearch::containing)
        .ifPresent(
            pattern -> {
              conditions.add("(nom LIKE ? OR description LIKE ? OR typeService LIKE ?)");
              values.addAll(List.of(pattern, pattern, pattern));
            });
    query
        .actif()
        .ifPresent(
            actif -> {
              conditions.add("actif = ?");
              values.add(actif);
            });
    query
        .typeService()
        .ifPresent(
            type -> {
              conditions.add("typeService = ?");
              values.add(type);
            });
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static String order(TariffQuery query) {
    return " ORDER BY " + query.sort().name() + (query.descending() ? " DESC, " : ", ") + PLACE;
  }

  private static String containing(String part) {
    return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private Tariff tariff(ResultSet row) {
    return jdbc.readEntity(row, TariffRow.class).toTariff();
  }
}
