package fr.livrestaka.application.files;

import fr.livrestaka.domain.shared.NotFound;

/** There is no such file, or none that anybody may know of. */
final class MissingFile {
  private MissingFile() {}

  static NotFound refusal() {
    return new NotFound("files.not-found");
  }
}
