package fr.livrestaka.bootstrap.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that can be away, or go away before it confirms a mail that it has taken. */
public final class TestSmtpServer implements AutoCloseable {
  /** How the server behaves. */
  public enum Mood {
    AWAY,
    TAKES_BUT_DOES_NOT_CONFIRM,
    WELL
  }

  private final ServerSocket socket;
  private final AtomicInteger refusals = new AtomicInteger();
  private final List<MimeMessage> taken = new CopyOnWriteArrayList<>();
  private volatile Mood mood;

  public TestSmtpServer(Mood mood) {
    this.mood = mood;
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public String url() {
    return "smtp://127.0.0.1:" + socket.getLocalPort();
  }

  public void become(Mood other) {
    mood = other;
  }

  /** Calls that found nobody. */
  public int refusals() {
    return refusals.get();
  }

  /** Mails taken so far, confirmed or not. */
  public List<MimeMessage> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        if (mood == Mood.AWAY) refusals.incrementAndGet();
        else talk(caller);
      } catch (IOException | MessagingException e) {
        continue;
      }
    }
  }

  private void talk(Socket caller) throws IOException, MessagingException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    say(caller, "220 test");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("DATA")) {
        say(caller, "354 go on");
        taken.add(message(in));
        if (mood == Mood.TAKES_BUT_DOES_NOT_CONFIRM) return;
      }
      say(caller, line.equals("QUIT") ? "221 bye" : "250 ok");
    }
  }

  private static MimeMessage message(BufferedReader in) throws IOException, MessagingException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
      text.append(line).append("\r\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
