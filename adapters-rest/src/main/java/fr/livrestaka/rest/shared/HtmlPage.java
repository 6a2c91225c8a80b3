package fr.livrestaka.rest.shared;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The small pages behind mailed links, for what the shipped client has no screen; they need no
 * script and no style.
 *
 * @param paragraphs plain text
 */
public record HtmlPage(
    String title, List<String> paragraphs, List<Button> buttons, List<Link> links) {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");
  private static final String FRAME = read();

  /**
   * What alone changes something, since programs follow links in mails to look for harm.
   *
   * @param action the address that is posted to
   */
  public record Button(String action, String label) {}

  /** Leads away from the page. */
  public record Link(String address, String label) {}

  public static HtmlPage of(String title, String text, Button... buttons) {
    return new HtmlPage(title, List.of(text), List.of(buttons), List.of());
  }

  public HtmlPage with(Link link) {
    return new HtmlPage(title, paragraphs, buttons, List.of(link));
  }

  public MutableHttpResponse<String> answer(HttpStatus status) {
    return HttpResponse.status(status)
        .body(FRAME.formatted(escaped(title), escaped(title), paragraphsAsHtml(), actionsAsHtml()))
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private String paragraphsAsHtml() {
    return paragraphs.stream()
        .map(text -> "<p>" + escaped(text) + "</p>\n")
        .collect(Collectors.joining());
  }

  private String actionsAsHtml() {
    return buttonsAsHtml() + linksAsHtml();
  }

  private String linksAsHtml() {
    return links.stream()
        .map(
            link ->
                "<p><a href=\"%s\">%s</a></p>%n"
                    .formatted(escaped(link.address()), escaped(link.label())))
        .collect(Collectors.joining());
  }

  private String buttonsAsHtml() {
    return buttons.stream()
        .map(
            button ->
                "<form method=\"post\" action=\"%s\"><button type=\"submit\">%s</button></form>%n"
                    .formatted(escaped(button.action()), escaped(button.label())))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read() {
    try (InputStream stream =
        Objects.requireNonNull(HtmlPage.class.getResourceAsStream("/pages/page.html"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
