package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.domain.content.Page;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Pages in MySQL. */
@Singleton
final class SqlPages implements Pages {
  private final PageRows rows;

  SqlPages(PageRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Page> findBySlug(String slug) {
    return rows.findBySlug(slug).map(PageRow::toPage);
  }

  @Override
  public void add(Page page) {
    rows.save(PageRow.of(page));
  }
}
