package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.shared.Sha256;

/**
 * Something that an erasure took and that does not hang on the account, so that a restored backup
 * may have it without the account, or while the account had another address. It names nobody.
 *
 * @param id of the row; for bytes the hash of the path where they lay
 */
public record ErasedTrace(Kind kind, String id) {
  /** Names are stored and stand in files. */
  public enum Kind {
    /** An order of somebody who had no account yet. */
    GUEST_ORDER,
    /** A message of a conversation that a visitor began. */
    MESSAGE,
    /** A notice to somebody else that names the person. */
    NOTICE,
    /** An address on the newsletter. */
    SUBSCRIPTION,
    /** A line of the audit log whose actor was the person. */
    AUDIT_ACTOR,
    /** A line of the audit log that tells something of the person. */
    AUDIT_DETAILS,
    /** Bytes, whether or not a row speaks of them. */
    FILE
  }

  boolean isOfLog() {
    return kind == Kind.AUDIT_ACTOR || kind == Kind.AUDIT_DETAILS;
  }

  public static ErasedTrace ofFile(StoredPath path) {
    return new ErasedTrace(Kind.FILE, Sha256.hex(path.value()));
  }
}
