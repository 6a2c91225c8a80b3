package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.FaqQuery;
import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.persistence.shared.Conditions;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Questions in MySQL; the public list is kept in memory. */
@Singleton
final class SqlFaqs implements Faqs {
  private final FaqRows rows;
  private final Statements statements;
  private final ReadCache<List<Faq>> visible;

  SqlFaqs(FaqRows rows, Statements statements, ReadCaches caches) {
    this.rows = rows;
    this.statements = statements;
    this.visible = caches.of(this::readVisible);
  }

  @Override
  public List<Faq> visible() {
    return visible.get();
  }

  @Override
  public Page<Faq> search(FaqQuery query, PageRequest page) {
    Conditions conditions =
        new Conditions()
            .containing(query.part(), "question", "answer", "details")
            .equal("visible", query.visible())
            .equal("categorie", query.categorie());
    long total =
        statements
            .query(
                "SELECT COUNT(*) AS number FROM faqs" + conditions.where(),
                row -> row.getLong("number"),
                conditions.valuesAnd())
            .get(0);
    List<Faq> found =
        statements.entities(
            FaqRow.class,
            FaqRow::toFaq,
            "SELECT * FROM faqs"
                + conditions.where()
                + "ORDER BY ordre, createdAt DESC, id DESC LIMIT ? OFFSET ?",
            conditions.valuesAnd(page.size(), page.offset()));
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public Optional<Faq> find(FaqId id) {
    return rows.findById(id.value()).map(FaqRow::toFaq);
  }

  @Override
  public Optional<Faq> lock(FaqId id) {
    return rows.findByIdForUpdate(id.value()).map(FaqRow::toFaq);
  }

  @Override
  public void add(Faq faq) {
    rows.save(FaqRow.of(faq));
    visible.forget();
  }

  @Override
  public void update(Faq faq) {
    rows.update(FaqRow.of(faq));
    visible.forget();
  }

  @Override
  public void delete(FaqId id) {
    rows.deleteById(id.value());
    visible.forget();
  }

  private List<Faq> readVisible() {
    return rows.findByVisibleTrue().stream().map(FaqRow::toFaq).sorted(Faq.PUBLIC_ORDER).toList();
  }
}
