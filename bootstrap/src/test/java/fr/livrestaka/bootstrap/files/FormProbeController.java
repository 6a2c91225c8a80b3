package fr.livrestaka.bootstrap.files;

import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.rest.shared.upload.Form;
import fr.livrestaka.rest.shared.upload.FormReader;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what the program makes of a form; there in one test alone. */
@Controller("/test/forms")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = FormProbeController.WANTED)
@Secured(SecurityRule.IS_ANONYMOUS)
class FormProbeController {
  static final String WANTED = "staka.test.forms";

  private final FormReader forms;
  private final KeepUploads keep;

  FormProbeController(FormReader forms, KeepUploads keep) {
    this.forms = forms;
    this.keep = keep;
  }

  @Post
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_JSON})
  Map<String, Object> read(HttpRequest<?> request) {
    return forms.read(request, UploadPurpose.ORDER, this::keep);
  }

  private Map<String, Object> keep(Form form) {
    List<KeptFile> kept = keep.keep(UploadPurpose.ORDER, form.uploads());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("fields", form.fields());
    answer.put("files", kept.stream().map(FormProbeController::shown).toList());
    answer.put("spooled", form.uploads().stream().mapToLong(FormProbeController::bytes).sum());
    return answer;
  }

  private static Map<String, Object> shown(KeptFile file) {
    return Map.of(
        "path", file.path().value(),
        "filename", file.filename(),
        "mimeType", file.mimeType(),
        "size", file.size(),
        "description", file.description().orElse(""));
  }

  private static long bytes(Upload upload) {
    try {
      return Files.size(upload.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
