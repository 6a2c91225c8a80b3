package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows administrators all pages, whatever their status (contract C P2 to P4, P8). */
@Singleton
public class SearchPages {
  private final Pages pages;
  private final Transactions transactions;

  @Inject
  public SearchPages(Pages pages, Transactions transactions) {
    this.pages = pages;
    this.transactions = transactions;
  }

  public fr.livrestaka.application.shared.Page<Page> list(PageQuery query, PageRequest page) {
    return transactions.read(() -> pages.search(query, page));
  }

  public PageCounts count() {
    return transactions.read(pages::count);
  }

  /**
   * @throws NotFound where there is none
   */
  public Page one(PageId id) {
    return transactions.read(() -> pages.find(id)).orElseThrow(SearchPages::notFound);
  }

  /**
   * @throws NotFound where there is none
   */
  public Page bySlug(String slug) {
    return transactions.read(() -> pages.findBySlug(slug)).orElseThrow(SearchPages::notFound);
  }

  static NotFound notFound() {
    return new NotFound("content.no-such-page");
  }
}
