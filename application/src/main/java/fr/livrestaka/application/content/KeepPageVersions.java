package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.content.LegalPage;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps what published pages show, with their places filled, version by version. Works within the
 * open transaction. A version is added only where the page shows something else than its youngest
 * one, so that it may be asked for at any time.
 */
@Singleton
public class KeepPageVersions {
  /** More pages than a site has. */
  private static final int MOST = 10_000;

  private final Pages pages;
  private final PageVersions versions;
  private final PageFacts facts;
  private final IdGenerator ids;

  @Inject
  public KeepPageVersions(Pages pages, PageVersions versions, PageFacts facts, IdGenerator ids) {
    this.pages = pages;
    this.versions = versions;
    this.facts = facts;
    this.ids = ids;
  }

  /** Of all published pages; the first start with versions gives each its first one. */
  public void keepAll(Instant now) {
    PageQuery all =
        new PageQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PageQuery.Sort.slug,
            false);
    pages.search(all, new PageRequest(1, MOST), now).rows().stream()
        .flatMap(page -> pages.lock(page.id()).stream())
        .forEach(page -> keep(page, now));
  }

  /** Of a page that is locked; one that is not published shows nothing. */
  void keep(Page locked, Instant now) {
    if (locked.isPublishedAt(now)) versionOf(facts.fill(locked), now);
  }

  /** The version that a legal page shows now; empty where the public does not see the page. */
  public Optional<PageVersionId> shownOf(LegalPage legal, Instant now) {
    return pages
        .findBySlug(legal.slug())
        .filter(page -> page.isVisibleAt(now))
        .flatMap(page -> known(facts.fill(page)).or(() -> kept(page, now)))
        .map(PageVersion::id);
  }

  private Optional<PageVersion> kept(Page page, Instant now) {
    return pages.lock(page.id()).map(locked -> versionOf(facts.fill(locked), now));
  }

  private PageVersion versionOf(Page shown, Instant now) {
    return known(shown).orElseGet(() -> added(shown, now));
  }

  private Optional<PageVersion> known(Page shown) {
    return versions.latest(shown.id()).filter(version -> version.isShownBy(shown));
  }

  private PageVersion added(Page shown, Instant now) {
    PageVersion version = PageVersion.of(new PageVersionId(ids.next()), shown, now);
    versions.add(version);
    return version;
  }
}
