package fr.livrestaka.persistence.pricing;

import fr.livrestaka.application.pricing.TariffCounts;
import fr.livrestaka.application.pricing.TariffCounts.OfType;
import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.persistence.shared.Conditions;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  SqlTariffSearch(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Page<Tariff> search(TariffQuery query, PageRequest page) {
    Conditions conditions =
        new Conditions()
            .containing(query.part(), "nom", "description", "typeService")
            .equal("actif", query.actif())
            .equal("typeService", query.typeService());
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS number FROM tarifs" + conditions.where(),
                row -> row.getLong("number"),
                conditions.valuesAnd())
            .get(0);
    List<Tariff> found =
        tariffs(
            "SELECT * FROM tarifs" + conditions.where() + order(query) + " LIMIT ? OFFSET ?",
            conditions.valuesAnd(page.size(), page.offset()));
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public List<Tariff> all() {
    return tariffs("SELECT * FROM tarifs ORDER BY " + PLACE);
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

  private List<Tariff> tariffs(String sql, Object... values) {
    return statements.entities(TariffRow.class, TariffRow::toTariff, sql, values);
  }

  private static String order(TariffQuery query) {
    return "ORDER BY " + query.sort().name() + (query.descending() ? " DESC, " : ", ") + PLACE;
  }
}
