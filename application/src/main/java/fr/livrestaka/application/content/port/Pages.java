package fr.livrestaka.application.content.port;

import fr.livrestaka.application.content.PageCounts;
import fr.livrestaka.application.content.PageQuery;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.refusals.SlugTaken;
import java.time.Instant;
import java.util.Optional;

/** The stored pages, whatever their status. */
public interface Pages {
  /**
   * @param slug compared without regard to case and accents
   */
  Optional<Page> findBySlug(String slug);

  /**
   * Pages as they are at that time ({@link Page#asOf}). Equal ones in the order asked for: the
   * youngest first.
   */
  fr.livrestaka.application.shared.Page<Page> search(
      PageQuery query, PageRequest page, Instant now);

  /** By the status that pages have at that time ({@link Page#asOf}). */
  PageCounts count(Instant now);

  Optional<Page> find(PageId id);

  /** As {@link #find}, but nobody else changes the page until the transaction ends. */
  Optional<Page> lock(PageId id);

  /**
   * @throws SlugTaken where another page has the slug
   */
  void add(Page page);

  /**
   * Stores all fields of a page that is there and locked.
   *
   * @throws SlugTaken where another page has the slug
   */
  void update(Page page);

  void delete(PageId id);
}
