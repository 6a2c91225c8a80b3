package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a version of a page; UUID text. */
public record PageVersionId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public PageVersionId {
    EmptyId.check(value);
  }
}
