package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** The files of the account would take up more than they may. */
public final class QuotaExceeded extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuotaExceeded(StorageQuota quota) {
    super(Kind.TOO_LARGE, "files.quota", Map.of("megabytes", quota.megabytes()));
  }
}
