package fr.livrestaka.bootstrap.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Speaks to the program as any client would. */
public final class TestClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;
  private final Map<String, String> headers;

  TestClient(URI base) {
    this(base, Map.of());
  }

  /** For a program in another process. */
  public static TestClient at(URI base) {
    return new TestClient(base);
  }

  private TestClient(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** An answer; {@code json()} is a missing node where the body is not JSON. */
  public record Answer(int status, HttpResponse<byte[]> response) {
    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
      }
    }

    public String text() {
      return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  URI address() {
    return base;
  }

  public TestClient withToken(String token) {
    return withHeader("Authorization", "Bearer " + token);
  }

  public TestClient withHeader(String name, String value) {
    Map<String, String> more = new java.util.HashMap<>(headers);
    more.put(name, value);
    return new TestClient(base, Map.copyOf(more));
  }

  public Answer get(String path) {
    return send("GET", path, null, null);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, null);
  }

  public Answer post(String path, Object body) {
    return sendJson("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return sendJson("PUT", path, body);
  }

  public Answer patch(String path, Object body) {
    return sendJson("PATCH", path, body);
  }

  private Answer sendJson(String method, String path, Object body) {
    try {
      return send(method, path, JSON.writeValueAsString(body), "application/json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param body null: none
   */
  public Answer send(String method, String path, String body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (contentType != null) request.header("Content-Type", contentType);
    headers.forEach(request::header);
    try {
      HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
