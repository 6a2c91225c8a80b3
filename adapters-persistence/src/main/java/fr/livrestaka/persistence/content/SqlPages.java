package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.PageCounts;
import fr.livrestaka.application.content.PageQuery;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.refusals.SlugTaken;
import fr.livrestaka.persistence.shared.Conditions;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.shared.UniqueKey;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages in MySQL. */
@Singleton
final class SqlPages implements Pages {
  private static final UniqueKey SLUG = new UniqueKey("pages_slug_key", SlugTaken::new);

  /** The status at a time; sorted by its name. */
  private static final String STATUS =
      "CASE WHEN status = 'SCHEDULED' AND publishedAt <= ? THEN 'PUBLISHED' ELSE status END";

  private final PageRows rows;
  private final Statements statements;

  SqlPages(PageRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public Optional<Page> findBySlug(String slug) {
    return rows.findBySlug(slug).map(PageRow::toPage);
  }

  @Override
  public fr.livrestaka.application.shared.Page<Page> search(
      PageQuery query, PageRequest page, Instant now) {
    Conditions conditions =
        new Conditions()
            .containing(query.part(), "title", "slug", "content")
            .equal("type", query.type())
            .equal("category", query.category())
            .equal("isPublic", query.isPublic());
    query.status().ifPresent(wanted -> conditions.and(STATUS + " = ?", now, wanted.name()));
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS number FROM pages" + conditions.where(),
                row -> row.getLong("number"),
                conditions.valuesAnd())
            .get(0);
    List<Page> found =
        statements.entities(
            PageRow.class,
            row -> row.toPage().asOf(now),
            "SELECT * FROM pages" + conditions.where() + order(query) + " LIMIT ? OFFSET ?",
            query.sort() == PageQuery.Sort.status
                ? conditions.valuesAnd(now, page.size(), page.offset())
                : conditions.valuesAnd(page.size(), page.offset()));
    return new fr.livrestaka.application.shared.Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public PageCounts count(Instant now) {
    Map<PageStatus, Long> counts = new EnumMap<>(PageStatus.class);
    statements.query(
        "SELECT shown, COUNT(*) AS number FROM (SELECT "
            + STATUS
            + " AS shown FROM pages) counted GROUP BY shown",
        row ->
            counts.put(PageStatus.valueOf(row.getString("shown")), row.getLong("number")) == null,
        now);
    return new PageCounts(counts);
  }

  @Override
  public Optional<Page> find(PageId id) {
    return rows.findById(id.value()).map(PageRow::toPage);
  }

  @Override
  public Optional<Page> lock(PageId id) {
    return rows.findByIdForUpdate(id.value()).map(PageRow::toPage);
  }

  @Override
  public void add(Page page) {
    SLUG.guarding(() -> rows.save(PageRow.of(page)));
  }

  @Override
  public void update(Page page) {
    SLUG.guarding(() -> rows.update(PageRow.of(page)));
  }

  @Override
  public void delete(PageId id) {
    rows.deleteById(id.value());
  }

  private static String order(PageQuery query) {
    return "ORDER BY "
        + (query.sort() == PageQuery.Sort.status ? STATUS : query.sort().name())
        + (query.descending() ? " DESC" : " ASC")
        + ", createdAt DESC, id DESC";
  }
}
