package fr.livrestaka.domain.audit;

import java.util.Set;

/**
 * Lines of the audit log that stay when the others have been kept long enough: they prove that
 * somebody was erased, and who approved that something goes (RGPD articles 5(2) and 17(3)(e)).
 */
public final class LastingProofs {
  public static final Set<String> ACTIONS = Set.of("USER_DELETED", "RETENTION_APPROVED");

  private LastingProofs() {}
}
