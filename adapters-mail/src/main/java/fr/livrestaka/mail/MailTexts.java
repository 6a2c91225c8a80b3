package fr.livrestaka.mail;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.texts.TextBundle;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Renders mails: a body template of each name, in HTML and in text, within one layout; the subject
 * from {@code mail/subjects.properties}.
 */
@Singleton
final class MailTexts {
  /** Subject and both forms of a mail. */
  record Rendered(String subject, String html, String text) {}

  /** To addresses that anybody can have typed: they show no link, not even one to this site. */
  private static final Set<String> BARE = Set.of("contact-receipt", "free-sample-receipt");

  private final MailSettings settings;
  private final MustacheFactory templates = new DefaultMustacheFactory();
  private final Map<String, Mustache> subjects = subjects();

  MailTexts(MailSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws IllegalArgumentException where there is no such template
   */
  Rendered render(Mail mail) {
    Mustache subjectTemplate = subjects.get(mail.template());
    if (subjectTemplate == null) {
      throw new IllegalArgumentException("No mail template " + mail.template());
    }
    Map<String, Object> values = new HashMap<>(mail.values());
    values.put("site", settings.siteUrl());
    values.put("support", settings.supportEmail());
    values.put("bare", BARE.contains(mail.template()));
    String subject = oneLine(fill(subjectTemplate, values));
    values.put("subject", subject);
    values.put("body", fill(template(mail.template() + ".html"), values));
    String html = fill(template("layout.html"), values);
    values.put("body", fill(template(mail.template() + ".txt"), values));
    return new Rendered(subject, html, fill(template("layout.txt"), values));
  }

  private Mustache template(String name) {
    return templates.compile("mail/" + name);
  }

  private Map<String, Mustache> subjects() {
    TextBundle texts = TextBundle.of("/mail/subjects.properties");
    return texts.names().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                name -> templates.compile(new StringReader(texts.get(name)), "subject " + name)));
  }

  private static String fill(Mustache template, Map<String, Object> values) {
    return template.execute(new StringWriter(), values).toString();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.codePointCount(0, line.length()) <= 200
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 199)) + "…";
  }
}
