package fr.livrestaka.rest.shared.upload;

import fr.livrestaka.application.files.DiskRoom;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.Refusal;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the body of a request that is a multipart form with files, while it comes in, or a JSON
 * object or a URL-encoded form without any; only the spool ever holds a whole file. The route says
 * which it takes ({@code @Consumes}), runs on {@code TaskExecutors.BLOCKING} and has no other
 * parameter that reads the body.
 */
@Singleton
public final class FormReader {
  /** Greatest size of a body without files, in bytes; the same as for all routes. */
  private static final int LONGEST_TEXT = 10 << 20;

  private final Spool spool;
  private final DiskRoom disk;
  private final JsonMapper json;

  FormReader(Spool spool, DiskRoom disk, JsonMapper json) {
    this.spool = spool;
    this.disk = disk;
    this.json = json;
  }

  /**
   * Gives the form to {@code use}; when that is done, or has failed, the files are removed.
   *
   * @throws Refusal there are more or other files than the purpose allows, or no room for them
   * @throws HttpStatusException 400 where the body cannot be read, 413 where it is too large
   */
  public <T> T read(HttpRequest<?> request, UploadPurpose purpose, Function<Form, T> use) {
    try (SpooledParts files = new SpooledParts(spool, disk, purpose)) {
      return use.apply(form(request, files));
    }
  }

  private Form form(HttpRequest<?> request, SpooledParts files) {
    MediaType type = request.getContentType().orElse(MediaType.APPLICATION_JSON_TYPE);
    try (InputStream body = ((ServerHttpRequest<?>) request).byteBody().toInputStream()) {
      return switch (type.getName()) {
        case MediaType.MULTIPART_FORM_DATA ->
            new MultipartForm(json, files).read(type.toString(), body);
        case MediaType.APPLICATION_FORM_URLENCODED -> encodedForm(text(body));
        default -> jsonForm(text(body));
      };
    } catch (UnreadableForm | IOException e) {
      throw new HttpStatusException(status(e), "unreadable body");
    }
  }

  private static byte[] text(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LONGEST_TEXT + 1);
    if (bytes.length > LONGEST_TEXT) {
      throw new HttpStatusException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too long");
    }
    return bytes;
  }

  /** Of a field that is sent more than once, the last counts, as in a multipart form. */
  private static Form encodedForm(byte[] bytes) {
    try {
      Map<String, Object> fields = new HashMap<>();
      new QueryStringDecoder(new String(bytes, StandardCharsets.UTF_8), false)
          .parameters()
          .forEach((name, values) -> fields.put(name, values.getLast()));
      return new Form(Map.copyOf(fields), List.of());
    } catch (IllegalArgumentException e) {
      throw new UnreadableForm(e);
    }
  }

  private Form jsonForm(byte[] bytes) throws IOException {
    Map<String, Object> fields = json.readValue(bytes, Argument.mapOf(String.class, Object.class));
    return new Form(fields == null ? Map.of() : fields, List.of());
  }

  private static HttpStatus status(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ContentLengthExceededException) {
        return HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      }
    }
    return HttpStatus.BAD_REQUEST;
  }
}
