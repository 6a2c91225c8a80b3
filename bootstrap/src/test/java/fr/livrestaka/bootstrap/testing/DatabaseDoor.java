package fr.livrestaka.bootstrap.testing;

import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between a program and its database; shut, the database is away. */
public final class DatabaseDoor implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("//([^:/?]+):(\\d+)/");

  private final String jdbcUrl;
  private final Matcher behind;
  private final ServerSocket front;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean open = true;

  private DatabaseDoor(String jdbcUrl) throws IOException {
    this.jdbcUrl = jdbcUrl;
    this.behind = ADDRESS.matcher(jdbcUrl);
    if (!behind.find()) throw new IllegalArgumentException(jdbcUrl);
    this.front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** An open door. */
  public static DatabaseDoor before(Schema schema) {
    try {
      return new DatabaseDoor(schema.jdbcUrl());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address of the schema by way of this door. */
  public String jdbcUrl() {
    return jdbcUrl.replace(behind.group(), "//127.0.0.1:" + front.getLocalPort() + "/");
  }

  /** Cuts every connection and lets no new one through. */
  public void shut() {
    open = false;
    sockets.forEach(DatabaseDoor::close);
    sockets.clear();
  }

  public void open() {
    open = true;
  }

  @Override
  public void close() {
    shut();
    close(front);
  }

  private void accept() {
    while (!front.isClosed()) {
      try {
        let(front.accept());
      } catch (IOException e) {
        continue;
      }
    }
  }

  private void let(Socket visitor) throws IOException {
    sockets.add(visitor);
    if (!open) {
      close(visitor);
      return;
    }
    Socket inside = new Socket(behind.group(1), Integer.parseInt(behind.group(2)));
    sockets.add(inside);
    Thread.ofVirtual().start(() -> carry(visitor, inside));
    Thread.ofVirtual().start(() -> carry(inside, visitor));
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException e) {
      return;
    }
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
