package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/**
 * So much has no counterpart that rather is the disk not mounted, or the database another one, than
 * everything lost.
 */
public final class SweepRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private SweepRefused(String code, Map<String, Object> arguments) {
    super(Kind.CONFLICT, code, arguments);
  }

  /** There are rows and no bytes at all, or bytes and no rows at all. */
  public static SweepRefused oneSided() {
    return new SweepRefused("files.sweep-refused", Map.of());
  }

  /**
   * @param toConfirm the number by which the sweep is asked for all the same
   */
  public static SweepRefused unconfirmed(int toConfirm) {
    return new SweepRefused("files.sweep-unconfirmed", Map.of("count", toConfirm));
  }
}
