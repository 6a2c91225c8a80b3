package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a question; up to 191 characters, UUID text in new rows. */
public record FaqId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public FaqId {
    EmptyId.check(value);
  }
}
