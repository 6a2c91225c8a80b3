package fr.livrestaka.bootstrap.testing;

import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads pages and presses their buttons under the rules that browsers keep and HTTP clients do not:
 * the {@code Origin} that a form is sent with follows from the page's referrer policy (Fetch §3.1,
 * "append a request Origin header"), and a form is sent, and its answer's redirect followed, only
 * where the page's {@code form-action} lets it (CSP Level 3 §6.4.2).
 */
public final class TestBrowser {
  private static final Pattern FORM =
      Pattern.compile(
          "<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\"[^>]*>.*?<button[^>]*>(.*?)</button>",
          Pattern.DOTALL);

  private static final Pattern INPUT =
      Pattern.compile("<input[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"[^>]*>");

  private static final Pattern FORWARD =
      Pattern.compile("<meta http-equiv=\"refresh\" content=\"0;url=([^\"]+)\">");

  private final TestClient client;

  public TestBrowser(TestProgram program) {
    this.client = program.client();
  }

  /** Opens a link; only its path and query count, the host is the program under test. */
  public Page open(String link) {
    URI address = client.address().resolve(pathOf(link));
    return new Page(address, client.get(pathOf(link)));
  }

  /** A page as shown. */
  public final class Page {
    private final URI address;
    private final Answer answer;

    private Page(URI address, Answer answer) {
      this.address = address;
      this.answer = answer;
    }

    public Answer answer() {
      return answer;
    }

    public String text() {
      return answer.text();
    }

    public List<String> buttons() {
      return FORM.matcher(text()).results().map(found -> labelOf(found)).toList();
    }

    /**
     * Where the button's form leads; redirects within the program are followed.
     *
     * @throws IllegalStateException there is no such button, or a browser would refuse
     */
    public Page press(String label) {
      return press(label, Map.of());
    }

    /**
     * As {@link #press(String)}, after these fields of the form were filled; the others are sent as
     * they are.
     */
    public Page press(String label, Map<String, String> typed) {
      MatchResult form = formOf(label);
      URI target = address.resolve(unescaped(form.group(1)));
      checkFormMayGoTo(target);
      Answer sent =
          client
              .withHeader("Origin", originSent())
              .send(
                  "POST",
                  pathOf(target.toString()),
                  fieldsOf(form.group(), typed),
                  "application/x-www-form-urlencoded");
      return sent.status() == 303 ? follow(target, sent) : new Page(target, sent);
    }

    private Page follow(URI from, Answer redirect) {
      URI next = from.resolve(redirect.header("Location"));
      checkFormMayGoTo(next);
      boolean isOurs = origin(next).equals(origin(address));
      return new Page(next, isOurs ? client.get(pathOf(next.toString())) : redirect);
    }

    /** Where the page sends its reader by itself. */
    public String forward() {
      return FORWARD
          .matcher(text())
          .results()
          .map(found -> unescaped(found.group(1)))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("sends nobody on: " + text()));
    }

    /** Where the browser is now. */
    public String location() {
      return address.toString();
    }

    private static String fieldsOf(String form, Map<String, String> typed) {
      return INPUT
          .matcher(form)
          .results()
          .filter(found -> !isBox(found) || typed.containsKey(found.group(1)))
          .map(
              found ->
                  found.group(1)
                      + "="
                      + URLEncoder.encode(
                          typed.getOrDefault(found.group(1), unescaped(found.group(2))),
                          StandardCharsets.UTF_8))
          .collect(Collectors.joining("&"));
    }

    /** A box that nobody ticks is not sent. */
    private static boolean isBox(MatchResult input) {
      return input.group().contains("type=\"checkbox\"");
    }

    private MatchResult formOf(String label) {
      return FORM.matcher(text())
          .results()
          .filter(found -> labelOf(found).equals(label))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no button " + label + " in " + text()));
    }

    private String originSent() {
      return answer.header("Referrer-Policy").equals("no-referrer") ? "null" : origin(address);
    }

    private void checkFormMayGoTo(URI target) {
      boolean allowed =
          formAction()
              .map(
                  sources ->
                      Arrays.stream(sources.split(" "))
                          .map(source -> source.equals("'self'") ? origin(address) : source)
                          .anyMatch(origin(target)::equals))
              .orElse(true);
      if (!allowed) throw new IllegalStateException("form-action does not allow " + target);
    }

    private Optional<String> formAction() {
      return Arrays.stream(answer.header("Content-Security-Policy").split(";"))
          .map(String::strip)
          .filter(directive -> directive.startsWith("form-action "))
          .map(directive -> directive.substring("form-action ".length()))
          .findFirst();
    }
  }

  private static String labelOf(MatchResult form) {
    return unescaped(form.group(2)).strip();
  }

  private static String unescaped(String html) {
    return html.replace("&#61;", "=")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String pathOf(String link) {
    URI uri = URI.create(link);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
