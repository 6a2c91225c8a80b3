package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.Upload;
import fr.livrestaka.rest.shared.upload.Form;
import java.util.List;
import java.util.Optional;

/** Files of a form that says something of them in a field of its own. */
final class DescribedUpload {
  private DescribedUpload() {}

  static List<Upload> of(Form form, String field) {
    if (!(form.fields().get(field) instanceof String text)) return form.uploads();
    return form.uploads().stream()
        .map(
            upload ->
                new Upload(
                    upload.originalName(),
                    upload.content(),
                    upload.size(),
                    upload.title(),
                    Optional.of(text)))
        .toList();
  }
}
