package fr.livrestaka.domain.files;

import fr.livrestaka.domain.shared.EmptyId;

/** Identifies a stored file; up to 191 characters, UUID text in new rows. */
public record FileId(String value) {
  /**
   * @throws EmptyId where the value is empty or blank
   */
  public FileId {
    EmptyId.check(value);
  }
}
