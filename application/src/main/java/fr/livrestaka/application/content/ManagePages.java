package fr.livrestaka.application.content;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.refusals.PublicationRefused;
import fr.livrestaka.domain.content.refusals.SlugTaken;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/**
 * Adds, changes, publishes and deletes pages (contract C P5 to P7). What a published page shows is
 * kept as a version.
 */
@Singleton
public class ManagePages {
  private final Pages pages;
  private final KeepPageVersions versions;
  private final PageFacts facts;
  private final AuditLog audit;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public ManagePages(
      Pages pages,
      KeepPageVersions versions,
      PageFacts facts,
      AuditLog audit,
      Transactions transactions,
      IdGenerator ids,
      InstantSource clock) {
    this.pages = pages;
    this.versions = versions;
    this.facts = facts;
    this.audit = audit;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput where title, slug or content is missing
   * @throws SlugTaken where another page has the slug
   * @throws PublicationRefused where it is published and not complete
   */
  public Page add(Caller caller, PageFields fields) {
    Page page = Page.create(new PageId(ids.next()), fields, clock.instant());
    if (facts.isShownTooEarly(page)) throw PublicationRefused.incomplete();
    transactions.writing(
        () -> {
          pages.add(page);
          versions.keep(page, clock.instant());
          audit.record(ContentAudit.added(caller, page));
        });
    return page;
  }

  /**
   * @throws NotFound where there is none
   * @throws SlugTaken where another page has the slug
   * @throws PublicationRefused where it would from now on be published without being complete
   */
  public Page change(Caller caller, PageId id, PageFields fields) {
    return changing(caller, id, page -> page.change(fields, clock.instant()));
  }

  /**
   * @throws NotFound where there is none
   * @throws PublicationRefused where it is published already, or is not complete
   */
  public Page publish(Caller caller, PageId id) {
    return changing(caller, id, page -> page.publish(clock.instant()));
  }

  /**
   * @throws NotFound where there is none
   * @throws PublicationRefused where it is not published
   */
  public Page unpublish(Caller caller, PageId id) {
    return changing(caller, id, page -> page.unpublish(clock.instant()));
  }

  /**
   * @throws NotFound where there is none
   */
  public void delete(Caller caller, PageId id) {
    transactions.writing(
        () -> {
          Page page = locked(id);
          versions.keep(page, clock.instant());
          pages.delete(id);
          audit.record(ContentAudit.deleted(caller, page));
        });
  }

  private Page changing(Caller caller, PageId id, UnaryOperator<Page> change) {
    return transactions.write(
        () -> {
          Page before = locked(id);
          versions.keep(before, clock.instant());
          Page after = change.apply(before);
          if (facts.isShownTooEarly(before, after)) throw PublicationRefused.incomplete();
          pages.update(after);
          versions.keep(after, clock.instant());
          audit.record(ContentAudit.changed(caller, before, after));
          return after;
        });
  }

  private Page locked(PageId id) {
    return pages
        .lock(id)
        .map(page -> page.asOf(clock.instant()))
        .orElseThrow(SearchPages::notFound);
  }
}
