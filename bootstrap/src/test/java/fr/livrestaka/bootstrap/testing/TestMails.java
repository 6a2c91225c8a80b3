package fr.livrestaka.bootstrap.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The mails that a program under test has written. A shared program writes thousands: who a mail is
 * to is read once, at its head, and only those that are asked for are read as a whole.
 */
public final class TestMails {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /** Making one looks through the whole class path. */
  private static final Session SESSION = Session.getInstance(new Properties());

  private static final Map<Path, String> RECIPIENTS = new ConcurrentHashMap<>();

  private final Path folder;

  private TestMails(Path folder) {
    this.folder = folder;
  }

  public static TestMails of(TestProgram program) {
    return in(program.home());
  }

  /**
   * @param home {@code STAKA_HOME}
   */
  public static TestMails in(Path home) {
    return new TestMails(home.resolve("mail"));
  }

  /** A mail as its reader sees it. */
  public record Received(
      String to,
      String subject,
      String text,
      String html,
      Map<String, byte[]> attachments,
      String messageId) {
    /**
     * @throws IllegalStateException one leads to a page that the client does not have
     */
    public List<String> links() {
      List<String> links = LINK.matcher(text).results().map(MatchResult::group).toList();
      links.stream().filter(Received::leadsNowhere).findAny().ifPresent(Received::complain);
      return links;
    }

    /** Our own pages are below {@code /api/}; the tests that open them tell whether they exist. */
    private static boolean leadsNowhere(String link) {
      return !link.contains("/api/") && !ClientRoutes.exist(link);
    }

    private static void complain(String link) {
      throw new IllegalStateException("The client has no page " + link);
    }
  }

  /** Waits for the first mail to this address whose subject contains the text. */
  public Received await(String address, String subjectPart) {
    return await("mail to " + address)
        .until(
            () -> to(address).stream().filter(m -> m.subject().contains(subjectPart)).toList(),
            l -> !l.isEmpty())
        .get(0);
  }

  private static org.awaitility.core.ConditionFactory await(String what) {
    return org.awaitility.Awaitility.await(what);
  }

  /** What has come for this address so far. */
  public List<Received> to(String address) {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .filter(file -> recipient(file).contains(address))
          .sorted()
          .map(TestMails::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String recipient(Path file) {
    return RECIPIENTS.computeIfAbsent(file, TestMails::readRecipient);
  }

  private static String readRecipient(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String to = new InternetHeaders(in).getHeader("To", ",");
      return InternetAddress.parseHeader(to, false)[0].toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Received read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(SESSION, in);
      Map<String, byte[]> parts = new LinkedHashMap<>();
      collect(message, parts);
      Map<String, byte[]> attachments = new LinkedHashMap<>(parts);
      attachments.keySet().removeAll(List.of("text/plain", "text/html"));
      return new Received(
          recipient(file),
          message.getSubject(),
          utf8(parts.get("text/plain")),
          utf8(parts.get("text/html")),
          attachments,
          message.getMessageID());
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static String utf8(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static void collect(Part part, Map<String, byte[]> into)
      throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      List<BodyPart> inner = new ArrayList<>();
      for (int i = 0; i < parts.getCount(); i++) inner.add(parts.getBodyPart(i));
      for (BodyPart one : inner) collect(one, into);
      return;
    }
    String name = part.getFileName();
    String type = part.isMimeType("text/html") ? "text/html" : "text/plain";
    into.put(name == null ? type : name, part.getInputStream().readAllBytes());
  }
}
