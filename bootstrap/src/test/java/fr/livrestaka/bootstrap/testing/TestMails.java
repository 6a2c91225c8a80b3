package fr.livrestaka.bootstrap.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The mails that a program under test has written. */
public final class TestMails {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

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
        .atMost(PATIENCE)
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
          .sorted()
          .map(TestMails::read)
          .filter(mail -> mail.to().contains(address))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Received read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      Map<String, byte[]> parts = new LinkedHashMap<>();
      collect(message, parts);
      Map<String, byte[]> attachments = new LinkedHashMap<>(parts);
      attachments.keySet().removeAll(List.of("text/plain", "text/html"));
      return new Received(
          message.getAllRecipients()[0].toString(),
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
