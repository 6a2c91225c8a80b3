package fr.livrestaka.bootstrap.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads server-sent events by the words of the HTML standard (9.2.6), from one connection. */
final class EventReader implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpResponse<InputStream> response;
  private final BufferedReader lines;

  private EventReader(URI address, Optional<String> token, Optional<String> lastEventId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
    try {
      response = client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  /** One event. */
  record Event(String id, String name, JsonNode data) {}

  static EventReader open(TestProgram program, String token, Optional<String> lastEventId) {
    return new EventReader(stream(program, ""), Optional.of(token), lastEventId);
  }

  static EventReader openWithTicket(TestProgram program, String ticket) {
    return new EventReader(
        stream(program, "?ticket=" + ticket), Optional.empty(), Optional.empty());
  }

  private static URI stream(TestProgram program, String query) {
    return URI.create(program.address() + "/api/notifications/stream" + query);
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The next event, or empty at the end of the stream. */
  Optional<Event> next() {
    String id = "";
    String name = "message";
    StringBuilder data = new StringBuilder();
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && !data.isEmpty()) {
          return Optional.of(new Event(id, name, JSON.readTree(data.toString())));
        }
        String field = line.split(":", 2)[0];
        String value = line.contains(":") ? line.split(":", 2)[1].strip() : "";
        switch (field) {
          case "id" -> id = value;
          case "event" -> name = value;
          case "data" -> data.append(value);
          default -> {}
        }
      }
      return Optional.empty();
    } catch (IOException cutOff) {
      return Optional.empty();
    }
  }

  /** The next event of that name. */
  Event next(String name) {
    for (Optional<Event> event = next(); event.isPresent(); event = next()) {
      if (event.get().name().equals(name)) return event.get();
    }
    throw new AssertionError("The stream ended before an event " + name);
  }

  /** Cuts the connection. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
