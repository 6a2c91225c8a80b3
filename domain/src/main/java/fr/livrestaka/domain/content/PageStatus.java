package fr.livrestaka.domain.content;

/** How far a page has come, as stored and sent. */
public enum PageStatus {
  DRAFT,
  PUBLISHED,
  ARCHIVED,
  /** To appear at the page's {@code publishedAt}; stored so for good, see {@link Page#asOf}. */
  SCHEDULED
}
