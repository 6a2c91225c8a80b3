package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.ContentType;
import java.util.Locale;
import java.util.Optional;

/** Whether an archive that calls itself an office document has a document's parts. */
final class OfficeParts {
  private static final String PROGRAM = "vbaproject.bin";

  private final Optional<String> wanted;
  private boolean seen;
  private boolean hasProgram;
  private boolean leadsOut;

  OfficeParts(ContentType type) {
    wanted = OfficeKind.of(type).map(OfficeKind::folder).or(() -> openDocument(type));
  }

  private static Optional<String> openDocument(ContentType type) {
    return type.value().startsWith("application/vnd.oasis.opendocument.")
        ? Optional.of("content.xml")
        : Optional.empty();
  }

  void see(String entry) {
    String name = entry.toLowerCase(Locale.ROOT).replace('\\', '/');
    seen |= wanted.filter(name::startsWith).isPresent();
    hasProgram |= name.endsWith(PROGRAM);
    leadsOut |= name.startsWith("/") || ("/" + name + "/").contains("/../");
  }

  /** Documents with programs have types of their own, which are not this one. */
  boolean areComplete() {
    return !leadsOut && (wanted.isEmpty() || (seen && !hasProgram));
  }
}
