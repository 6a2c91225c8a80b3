package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.OpenedFile;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.rest.shared.ErrorBody;
import fr.livrestaka.rest.shared.Errors;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that carry a file or a part of it. The bytes of a file never change, so its id is its
 * version.
 */
@Singleton
final class DownloadAnswers {
  private static final HttpStatus NO_SUCH_RANGE = HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;

  private final ErrorBody bodies;

  DownloadAnswers(ErrorBody bodies) {
    this.bodies = bodies;
  }

  HttpResponse<?> to(HttpRequest<?> request, OpenedFile opened) {
    String tag = "\"" + opened.file().id().value() + "\"";
    if (header(request, HttpHeaders.IF_NONE_MATCH).filter(seen -> seen.contains(tag)).isPresent()) {
      return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
    }
    long size = opened.content().size();
    Optional<ByteRange> part =
        header(request, HttpHeaders.RANGE)
            .filter(range -> header(request, HttpHeaders.IF_RANGE).map(tag::equals).orElse(true))
            .flatMap(range -> ByteRange.of(range, size));
    if (part.filter(ByteRange::isEmpty).isPresent()) return noSuchRange(request, size);
    HttpStatus status = part.isPresent() ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK;
    ByteRange sent = part.orElseGet(() -> ByteRange.whole(size));
    MutableHttpResponse<StreamedFile> answer = HttpResponse.status(status);
    part.ifPresent(range -> answer.header(HttpHeaders.CONTENT_RANGE, range.contentRange(size)));
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.CONTENT_DISPOSITION, AttachmentName.header(opened.file().filename()))
        .contentLength(sent.length())
        .body(streamed(opened, sent));
  }

  /** Adopted rows have types that senders have made up. */
  private static StreamedFile streamed(OpenedFile opened, ByteRange range) {
    String type = new ContentType(opened.file().mimeType()).harmless().value();
    return new StreamedFile(
        new Portion(opened.content(), range),
        MediaType.of(type),
        opened.file().createdAt().toEpochMilli(),
        range.length());
  }

  private HttpResponse<?> noSuchRange(HttpRequest<?> request, long size) {
    Map<String, Object> body = bodies.of(request, NO_SUCH_RANGE, "files.no-such-range", Map.of());
    return Errors.answer(request, NO_SUCH_RANGE, body)
        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
  }

  private static Optional<String> header(HttpRequest<?> request, String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }
}
