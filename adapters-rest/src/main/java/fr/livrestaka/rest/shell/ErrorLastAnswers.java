package fr.livrestaka.rest.shell;

import fr.livrestaka.rest.shared.ErrorBody;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Words them as all other errors are. */
@Singleton
final class ErrorLastAnswers implements LastAnswers {
  private static final String RETRY_SECONDS = "30";

  private final ErrorBody bodies;
  private final JsonMapper json;

  ErrorLastAnswers(ErrorBody bodies, JsonMapper json) {
    this.bodies = bodies;
    this.json = json;
  }

  @Override
  public FullHttpResponse of(HttpStatus status, String path) {
    byte[] body = body(status, path);
    FullHttpResponse answer =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(status.getCode()),
            Unpooled.wrappedBuffer(body));
    HttpHeaders headers = answer.headers();
    SecurityHeaders.forEach(headers::set);
    headers.set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
    headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    headers.set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.set(HttpHeaderNames.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer;
  }

  private byte[] body(HttpStatus status, String path) {
    String code =
        switch (status) {
          case REQUEST_ENTITY_TOO_LARGE -> "shared.too-large";
          case REQUEST_TIMEOUT -> "shared.too-slow";
          default -> "shared.unavailable";
        };
    try {
      return json.writeValueAsBytes(bodies.of(path, status, code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
