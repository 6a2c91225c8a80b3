package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.Sha256;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Answers to what is asked again and again: whoever has the same answer already gets 304 without a
 * body (RFC 9110, 13.1.2). The tag is made of the answer itself, so that no change is missed.
 */
@Singleton
public final class Tagged {
  private static final int DIGITS = 32;

  private final JsonMapper json;

  Tagged(JsonMapper json) {
    this.json = json;
  }

  /** The answer as JSON, for its owner alone to keep. */
  public HttpResponse<?> answer(HttpRequest<?> request, Object body) {
    byte[] bytes = bytes(body);
    String tag = '"' + Sha256.hex(bytes).substring(0, DIGITS) + '"';
    if (has(request, tag)) {
      return HttpResponse.notModified()
          .header(HttpHeaders.ETAG, tag)
          .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    return HttpResponse.ok(bytes)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the weak comparison: an answer that was packed on the way is as good. */
  private static boolean has(HttpRequest<?> request, String tag) {
    String seen = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    return seen != null
        && Arrays.stream(seen.split(","))
            .map(String::strip)
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
