package fr.livrestaka.walk;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail as its reader gets it.
 *
 * @param links every address in it, of both forms and of the unsubscribe header
 */
record ReceivedMail(String to, String subject, String text, Set<String> links) {
  private static final Pattern IN_TEXT = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern IN_HTML = Pattern.compile("(?:href|src|action)=\"(https?:[^\"]+)\"");
  private static final Pattern IN_HEADER = Pattern.compile("<(https?:[^>]+)>");

  static ReceivedMail read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      Bodies bodies = new Bodies(new StringBuilder(), new StringBuilder());
      bodies.collect(message);
      String unsubscribe = String.join(",", headers(message, "List-Unsubscribe"));
      Set<String> links = new LinkedHashSet<>();
      found(IN_HTML, bodies.html().toString().replace("&amp;", "&").replace("&#61;", "="))
          .forEach(links::add);
      IN_TEXT.matcher(bodies.text()).results().map(MatchResult::group).forEach(links::add);
      found(IN_HEADER, unsubscribe).forEach(links::add);
      return new ReceivedMail(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          bodies.text().toString(),
          links);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  private static String[] headers(MimeMessage message, String name) throws MessagingException {
    String[] headers = message.getHeader(name);
    return headers == null ? new String[0] : headers;
  }

  private record Bodies(StringBuilder text, StringBuilder html) {
    void collect(Part part) throws MessagingException, IOException {
      if (part.getFileName() != null) return;
      if (part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart inner = parts.getBodyPart(i);
          collect(inner);
        }
        return;
      }
      String content = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      (part.isMimeType("text/html") ? html : text).append(content);
    }
  }
}
