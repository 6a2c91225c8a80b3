package fr.livrestaka.domain.messaging;

/** Where a message is on its way, as stored and sent; reading changes it not (contract C R5). */
public enum MessageStatus {
  /** A draft, which nobody but its writer sees. */
  BROUILLON,
  ENVOYE,
  DELIVRE,
  LU,
  ARCHIVE
}
