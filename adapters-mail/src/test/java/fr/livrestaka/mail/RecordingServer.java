package fr.livrestaka.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps every byte of what it is told, and answers as it is made to. */
final class RecordingServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> extensions;
  private final Map<String, String> replies = new ConcurrentHashMap<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Socket> callers = new CopyOnWriteArrayList<>();
  private volatile boolean isSilent;

  RecordingServer(String... extensions) {
    this.extensions = List.of(extensions);
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  String url() {
    return "smtp://127.0.0.1:" + socket.getLocalPort();
  }

  /**
   * @param command its first word; {@code .} for the end of the mail
   */
  RecordingServer answering(String command, String reply) {
    replies.put(command, reply);
    return this;
  }

  /** Takes calls and never says a word. */
  RecordingServer silent() {
    isSilent = true;
    return this;
  }

  /** The commands so far, byte for byte (a character stands for a byte). */
  List<String> commands() {
    return List.copyOf(lines);
  }

  /** The commands that begin so, with their bytes read as UTF-8. */
  List<String> commands(String start) {
    return lines.stream()
        .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
        .filter(line -> line.startsWith(start))
        .toList();
  }

  /** The values of a header of the mails that came, unfolded (RFC 5322 2.2.3). */
  List<String> headers(String name) {
    List<String> values = new ArrayList<>();
    boolean isWanted = false;
    for (String line : commands("")) {
      boolean isMore = line.startsWith(" ") || line.startsWith("\t");
      if (isMore && isWanted) values.set(values.size() - 1, values.getLast() + line);
      if (isMore) continue;
      isWanted = line.startsWith(name + ":");
      if (isWanted) values.add(line.substring(name.length() + 1));
    }
    return values.stream().map(String::strip).toList();
  }

  int calls() {
    return callers.size();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        callers.add(caller);
        if (!isSilent) Thread.ofVirtual().start(() -> talk(caller));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket caller) {
    try (caller) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      say(caller, "220 test");
      boolean inMail = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
        if (inMail && !line.equals(".")) continue;
        String reply = reply(line);
        inMail = reply.startsWith("354");
        say(caller, reply);
      }
    } catch (IOException e) {
      lines.add("(hung up)");
    }
  }

  private String reply(String line) {
    String command = line.split("[ :]", 2)[0];
    String given = replies.get(command);
    if (given != null) return given;
    return switch (command) {
      case "EHLO" -> ehlo();
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 2.0.0 ok";
    };
  }

  private String ehlo() {
    StringBuilder reply = new StringBuilder("250-test\r\n");
    extensions.forEach(extension -> reply.append("250-").append(extension).append("\r\n"));
    return reply + "250 HELP";
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket caller : callers) caller.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
