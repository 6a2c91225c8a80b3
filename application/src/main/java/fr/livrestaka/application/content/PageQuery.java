package fr.livrestaka.application.content;

import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import java.util.Optional;

/**
 * Which pages are wanted, and in which order.
 *
 * @param part found in title, slug or content, in any case and with or without accents; {@code %}
 *     and {@code _} stand for themselves
 * @param category compared without regard to case and accents
 */
public record PageQuery(
    Optional<String> part,
    Optional<PageStatus> status,
    Optional<PageType> type,
    Optional<String> category,
    Optional<Boolean> isPublic,
    Sort sort,
    boolean descending) {

  /** What pages can be sorted by; names as stored and on the wire (contract C P2). */
  public enum Sort {
    title,
    slug,
    status,
    type,
    category,
    sortOrder,
    createdAt,
    updatedAt,
    publishedAt
  }
}
