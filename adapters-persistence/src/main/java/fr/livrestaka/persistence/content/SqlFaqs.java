package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.persistence.shared.ReadCache;
import fr.livrestaka.persistence.shared.ReadCaches;
import jakarta.inject.Singleton;
import java.util.List;

/** Questions in MySQL; the public list is kept in memory. */
@Singleton
final class SqlFaqs implements Faqs {
  private final FaqRows rows;
  private final ReadCache<List<Faq>> visible;

  SqlFaqs(FaqRows rows, ReadCaches caches) {
    this.rows = rows;
    this.visible = caches.of(this::readVisible);
  }

  @Override
  public List<Faq> visible() {
    return visible.get();
  }

  @Override
  public void add(Faq faq) {
    rows.save(FaqRow.of(faq));
    visible.forget();
  }

  private List<Faq> readVisible() {
    return rows.findByVisibleTrue().stream().map(FaqRow::toFaq).sorted(Faq.PUBLIC_ORDER).toList();
  }
}
