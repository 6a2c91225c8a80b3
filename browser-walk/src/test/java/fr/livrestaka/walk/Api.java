package fr.livrestaka.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Does over HTTP what the web client does for its user. */
final class Api {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "limite";

  private final String base;
  private final Map<String, String> headers;

  private Api(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  static Api at(String base) {
    return new Api(base, Map.of());
  }

  /** What was answered. */
  record Answer(int status, String text) {
    JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(text, e);
      }
    }

    /** The text at a JSON pointer. */
    String text(String pointer) {
      String found = json().at(pointer).asText();
      if (found.isEmpty()) throw new IllegalStateException(pointer + " is missing in " + text);
      return found;
    }
  }

  Api with(String header, String value) {
    return new Api(base, Map.of(header, value));
  }

  Api signedIn(String email) {
    Answer answer =
        post("/api/auth/login", Map.of("email", email, "password", RunningProgram.PASSWORD));
    return withToken(answer.text("/token"));
  }

  Api withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  Answer get(String path) {
    return done("GET", path, "", "");
  }

  Answer post(String path, Map<String, ?> body) {
    return done("POST", path, json(body), "application/json");
  }

  Answer put(String path, Map<String, ?> body) {
    return done("PUT", path, json(body), "application/json");
  }

  /** Sends a form as browsers do, with a text file. */
  Answer form(String path, Map<String, String> fields, String fileField, String filename) {
    StringBuilder form = new StringBuilder();
    fields.forEach(
        (name, value) ->
            form.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    form.append(
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: text/plain\r\n\r\nIl était une fois.\r\n--%s--\r\n")
            .formatted(BOUNDARY, fileField, filename, BOUNDARY));
    return done("POST", path, form.toString(), "multipart/form-data; boundary=" + BOUNDARY);
  }

  /** The media type that a GET is answered with. */
  String type(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach(request::header);
    return exchange(request.build()).headers().firstValue("Content-Type").orElse("");
  }

  /** The answer, whatever it is. */
  Answer send(String method, String path, String body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!type.isEmpty()) request.header("Content-Type", type);
    headers.forEach(request::header);
    HttpResponse<String> response = exchange(request.build());
    return new Answer(response.statusCode(), response.body());
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Answer done(String method, String path, String body, String type) {
    Answer answer = send(method, path, body, type);
    if (answer.status() >= 300) {
      throw new IllegalStateException(
          method + " " + path + " answers " + answer.status() + ": " + answer.text());
    }
    return answer;
  }

  static String json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
