package fr.livrestaka.rest.accounts.exports;

import fr.livrestaka.application.accounts.exports.DataArchive;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;

/** The answer that carries an archive. */
final class ExportAnswers {
  private static final MediaType ZIP = MediaType.of("application/zip");

  private ExportAnswers() {}

  /**
   * Never stored on the way, and shown by no browser: it is saved.
   *
   * @param archive named in plain signs
   */
  static HttpResponse<StreamedFile> of(DataArchive archive) {
    return HttpResponse.ok(new StreamedFile(new ZipStream(archive), ZIP))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.name() + "\"");
  }
}
