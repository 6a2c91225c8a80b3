package fr.livrestaka.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The mail server that mails are handed to; encrypted where it offers that, and always where a
 * password is sent.
 */
final class SmtpServer {
  /** What is said to the server, once connected. */
  @FunctionalInterface
  interface Conversation<T> {
    T hold(SMTPTransport transport) throws MessagingException;
  }

  /**
   * How long the server may take.
   *
   * @param connect until it is there
   * @param silence between two of its bytes; one that scans what it takes may think for a while
   * @param whole from the first byte to the last
   */
  record Patience(Duration connect, Duration silence, Duration whole) {}

  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final URI server;
  private final Patience patience;
  private final Session session;
  private final Session internationalSession;

  /**
   * @param server {@code smtp://user:password@host:587} or {@code smtps://…}
   */
  SmtpServer(URI server, Patience patience) {
    this.server = server;
    this.patience = patience;
    this.session = Session.getInstance(properties(false));
    this.internationalSession = Session.getInstance(properties(true));
  }

  /**
   * @param isInternational whether addresses go over the wire in UTF-8 (SMTPUTF8)
   */
  Session session(boolean isInternational) {
    return isInternational ? internationalSession : session;
  }

  /**
   * Connects, talks and hangs up.
   *
   * @throws MessagingException where the server refuses, cannot be reached or takes too long
   */
  <T> T talk(Session used, Conversation<T> conversation) throws MessagingException {
    Future<T> result = THREADS.submit(() -> connected(used, conversation));
    try {
      return result.get(patience.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new MessagingException("The mail server takes too long", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MessagingException("Interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MessagingException failure) throw failure;
      if (e.getCause() instanceof RuntimeException failure) throw failure;
      throw new MessagingException("The talk with the mail server failed", e);
    } finally {
      // Closes the socket of a talk that is not over: its thread is a virtual one.
      result.cancel(true);
    }
  }

  private <T> T connected(Session used, Conversation<T> conversation) throws MessagingException {
    SMTPTransport transport = (SMTPTransport) used.getTransport(server.getScheme());
    try {
      connect(transport);
      return conversation.hold(transport);
    } finally {
      hangUp(transport);
    }
  }

  /** What was confirmed stays so, also where the server does not take its leave. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      return;
    }
  }

  private void connect(Transport transport) throws MessagingException {
    String login = server.getRawUserInfo();
    if (login == null) {
      transport.connect(server.getHost(), server.getPort(), null, null);
      return;
    }
    String[] parts = login.split(":", 2);
    transport.connect(
        server.getHost(),
        server.getPort(),
        decoded(parts[0]),
        parts.length > 1 ? decoded(parts[1]) : "");
  }

  private Properties properties(boolean isInternational) {
    String prefix = "mail." + server.getScheme() + ".";
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", server.getScheme());
    properties.setProperty("mail.mime.allowutf8", String.valueOf(isInternational));
    properties.setProperty(prefix + "starttls.enable", "true");
    if (server.getRawUserInfo() != null) {
      properties.setProperty(prefix + "starttls.required", "true");
    }
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "quitwait", "false");
    String silence = String.valueOf(patience.silence().toMillis());
    properties.setProperty(
        prefix + "connectiontimeout", String.valueOf(patience.connect().toMillis()));
    properties.setProperty(prefix + "timeout", silence);
    properties.setProperty(prefix + "writetimeout", silence);
    return properties;
  }

  /** Host and port, without user and password. */
  @Override
  public String toString() {
    return server.getHost() + ":" + server.getPort();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
