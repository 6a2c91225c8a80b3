package fr.livrestaka.rest.shared;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.rest.shared.HtmlPage.Button;
import fr.livrestaka.rest.shared.HtmlPage.Field;
import fr.livrestaka.rest.shared.HtmlPage.Link;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows pages of our own in the look of the mails; see {@code pages/page.html}. */
@Singleton
public final class HtmlPages {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

  private final Mustache template = new DefaultMustacheFactory().compile("pages/page.html");
  private final Site site;

  HtmlPages(Site site) {
    this.site = site;
  }

  public MutableHttpResponse<String> answer(HttpStatus status, HtmlPage page) {
    return HttpResponse.status(status)
        .body(template.execute(new StringWriter(), values(page)).toString())
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(ContentPolicy.HEADER, ContentPolicy.ofPage(page.destinationOrigins()));
  }

  private Map<String, Object> values(HtmlPage page) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", page.title());
    values.put("style", StyleSheetController.PATH);
    values.put("paragraphs", page.paragraphs());
    values.put("hasFacts", !page.facts().isEmpty());
    values.put(
        "facts",
        page.facts().stream()
            .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
            .toList());
    values.put("buttons", page.buttons().stream().map(HtmlPages::button).toList());
    values.put("links", links(page.links()));
    page.forward().ifPresent(address -> values.put("forward", address));
    values.put("site", site.frontendUrl());
    values.put("support", site.supportEmail());
    return values;
  }

  private static Map<String, Object> button(Button button) {
    return Map.of(
        "action", button.action(),
        "label", button.label(),
        "fields", button.fields().stream().map(HtmlPages::field).toList());
  }

  private static Map<String, Object> field(Field field) {
    return Map.of(
        "name", field.name(),
        "caption", field.label(),
        "isShown", !field.label().isEmpty() && !field.isBox(),
        "isBox", field.isBox(),
        "isHidden", field.label().isEmpty(),
        "type", field.type(),
        "value", field.value());
  }

  private static List<Map<String, String>> links(List<Link> links) {
    return links.stream()
        .map(link -> Map.of("address", link.address(), "label", link.label()))
        .toList();
  }
}
