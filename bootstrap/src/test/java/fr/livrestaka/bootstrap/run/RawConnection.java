package fr.livrestaka.bootstrap.run;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection on which every byte and every loss shows: nothing is repeated or hidden. */
final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int SMALL_BUFFER = 4096;

  private final Socket socket = new Socket();
  private final InputStream in;

  /**
   * @throws java.net.ConnectException where nobody listens any more
   */
  RawConnection(int port) throws IOException {
    socket.setReceiveBufferSize(SMALL_BUFFER);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    in = new BufferedInputStream(socket.getInputStream(), SMALL_BUFFER);
  }

  /** An answer; its body is read only as far as asked for. */
  record Head(int status, Map<String, String> headers) {
    boolean endsConnection() {
      return "close".equalsIgnoreCase(headers.get("connection"));
    }

    int length() {
      return Integer.parseInt(headers.get("content-length"));
    }
  }

  RawConnection send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  RawConnection send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  RawConnection get(String path) throws IOException {
    return send(getting(path));
  }

  static String getting(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  Head head() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(": *", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
    }
    return new Head(status, headers);
  }

  byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) throw new EOFException("cut off after " + bytes.length);
    return bytes;
  }

  String text(Head head) throws IOException {
    return new String(bytes(head.length()), StandardCharsets.UTF_8);
  }

  /** Whether the other side has ended the connection in good order. */
  boolean isEnded() throws IOException {
    return in.read() < 0;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) throw new EOFException("ended within \"" + line + "\"");
      if (next != '\r') line.append((char) next);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
