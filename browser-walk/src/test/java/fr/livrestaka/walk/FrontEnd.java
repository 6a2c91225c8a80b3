package fr.livrestaka.walk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands for the web client: another origin than the program's, that has the client's routes. */
final class FrontEnd implements AutoCloseable {
  private static final String SCREEN =
      "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">"
          + "<title>%s</title><h1>%s</h1></html>";

  private final HttpServer server;

  private FrontEnd(HttpServer server) {
    this.server = server;
  }

  static FrontEnd open() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", FrontEnd::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return new FrontEnd(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  boolean has(URI address) {
    return address.getPort() == server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    boolean exists = ClientRoutes.has(exchange.getRequestURI());
    String title = exists ? "Écran du client" : "Page introuvable";
    byte[] page = SCREEN.formatted(title, title).getBytes(StandardCharsets.UTF_8);
    Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store")
        .forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(exists ? 200 : 404, page.length);
    try (exchange) {
      exchange.getResponseBody().write(page);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
