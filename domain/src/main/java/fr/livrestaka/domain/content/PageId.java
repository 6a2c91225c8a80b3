package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a page; up to 191 characters, UUID text in new rows. */
public record PageId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public PageId {
    EmptyId.check(value);
  }
}
