package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** A file has more bytes than uploads of its purpose may have. */
public final class FileTooLarge extends Refusal {
  private static final long serialVersionUID = 1L;

  public FileTooLarge(UploadPurpose purpose) {
    super(Kind.TOO_LARGE, "files.too-large", Map.of("megabytes", purpose.mostBytes() >> 20));
  }
}
