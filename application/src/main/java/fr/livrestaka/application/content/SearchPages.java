package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows administrators all pages, whatever their status (contract C P2 to P4, P8). */
@Singleton
public class SearchPages {
  private final Pages pages;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SearchPages(Pages pages, Transactions transactions, InstantSource clock) {
    this.pages = pages;
    this.transactions = transactions;
    this.clock = clock;
  }

  public fr.livrestaka.application.shared.Page<Page> list(PageQuery query, PageRequest page) {
    Instant now = clock.instant();
    return transactions.read(() -> pages.search(query, page, now));
  }

  public PageCounts count() {
    Instant now = clock.instant();
    return transactions.read(() -> pages.count(now));
  }

  /**
   * @throws NotFound where there is none
   */
  public Page one(PageId id) {
    return shown(() -> pages.find(id));
  }

  /**
   * @throws NotFound where there is none
   */
  public Page bySlug(String slug) {
    return shown(() -> pages.findBySlug(slug));
  }

  private Page shown(Supplier<Optional<Page>> found) {
    return transactions
        .read(found)
        .map(page -> page.asOf(clock.instant()))
        .orElseThrow(SearchPages::notFound);
  }

  static NotFound notFound() {
    return new NotFound("content.no-such-page");
  }
}
