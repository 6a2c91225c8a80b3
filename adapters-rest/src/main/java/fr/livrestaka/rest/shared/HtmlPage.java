package fr.livrestaka.rest.shared;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small page of our own, for what the shipped client has no screen; it needs no script. {@link
 * HtmlPages} shows it.
 *
 * @param paragraphs plain text
 * @param facts what the page is about, shown as a list
 * @param destinations addresses outside to which the buttons' answers may redirect
 * @param forward where the reader goes by himself
 */
public record HtmlPage(
    String title,
    List<String> paragraphs,
    List<Fact> facts,
    List<Button> buttons,
    List<Link> links,
    List<String> destinations,
    Optional<String> forward) {

  /** One line of what the page is about. */
  public record Fact(String label, String value) {}

  /**
   * What alone changes something, since programs follow links in mails to look for harm.
   *
   * @param action the path that is posted to; begins with a slash
   * @param fields what is sent with it
   */
  public record Button(String action, String label, List<Field> fields) {
    public Button {
      fields = List.copyOf(fields);
    }

    /** One that sends nothing. */
    public Button(String action, String label) {
      this(action, label, List.of());
    }
  }

  /**
   * What a form sends.
   *
   * @param label empty: the reader does not see it
   * @param type of the input in HTML, such as {@code email}
   */
  public record Field(String name, String label, String type, String value) {
    private static final String BOX = "checkbox";

    /** One that is sent as {@code true} where the reader ticks it, and else not at all. */
    public static Field box(String name, String label) {
      return new Field(name, label, BOX, "true");
    }

    boolean isBox() {
      return type.equals(BOX);
    }

    public static Field hidden(String name, String value) {
      return new Field(name, "", "hidden", value);
    }
  }

  /** Leads away from the page. */
  public record Link(String address, String label) {}

  public static HtmlPage of(String title, String text) {
    return new HtmlPage(
        title, List.of(text), List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  public HtmlPage saying(String text) {
    return new HtmlPage(
        title, plus(paragraphs, text), facts, buttons, links, destinations, forward);
  }

  public HtmlPage showing(String label, String value) {
    List<Fact> more = plus(facts, new Fact(label, value));
    return new HtmlPage(title, paragraphs, more, buttons, links, destinations, forward);
  }

  public HtmlPage with(Button button) {
    List<Button> more = plus(buttons, button);
    return new HtmlPage(title, paragraphs, facts, more, links, destinations, forward);
  }

  /** Forms of this page may end there as well. */
  public HtmlPage mayLeadTo(String address) {
    List<String> more = plus(destinations, address);
    return new HtmlPage(title, paragraphs, facts, buttons, links, more, forward);
  }

  public HtmlPage linkingTo(Link link) {
    List<Link> more = plus(links, link);
    return new HtmlPage(title, paragraphs, facts, buttons, more, destinations, forward);
  }

  /** Sends the reader on; the link is for whom the browser does not send. */
  public HtmlPage forwardingTo(Link link) {
    return new HtmlPage(
        title,
        paragraphs,
        facts,
        buttons,
        plus(links, link),
        destinations,
        Optional.of(link.address()));
  }

  /** The origins that forms may lead to besides the page's own. */
  List<String> destinationOrigins() {
    return destinations.stream()
        .map(URI::create)
        .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
        .distinct()
        .toList();
  }

  private static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }
}
