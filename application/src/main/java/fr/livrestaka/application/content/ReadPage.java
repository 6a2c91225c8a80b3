package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.content.SlugAlias;
import fr.livrestaka.domain.content.refusals.SignInRequired;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows a page to its readers, with its places filled (contract C P1, R12). */
@Singleton
public class ReadPage {
  private final Pages pages;
  private final PageFacts facts;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReadPage(Pages pages, PageFacts facts, Transactions transactions, InstantSource clock) {
    this.pages = pages;
    this.facts = facts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param slug the page's own one or an alias of a legal page, in any case
   * @param signedIn whether the reader has a valid token
   * @throws NotFound where there is no such page, or it is not (yet) published
   * @throws SignInRequired where the page is for signed-in people and the reader is not
   */
  public Page bySlug(String slug, boolean signedIn) {
    Instant now = clock.instant();
    Page page =
        transactions
            .read(() -> visible(slug, now).or(() -> visibleByAlias(slug, now)))
            .orElseThrow(() -> new NotFound("content.page-not-found"));
    if (page.requireAuth() && !signedIn) throw new SignInRequired();
    return facts.fill(page);
  }

  private Optional<Page> visible(String slug, Instant now) {
    return pages.findBySlug(slug).filter(page -> page.isVisibleAt(now)).map(page -> page.asOf(now));
  }

  private Optional<Page> visibleByAlias(String slug, Instant now) {
    return SlugAlias.target(slug).flatMap(target -> visible(target, now));
  }
}
