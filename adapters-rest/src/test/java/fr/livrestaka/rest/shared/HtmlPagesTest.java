package fr.livrestaka.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.Site;
import io.micronaut.http.HttpStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {
  private static final String PLANTED = "\"><script>alert('x')</script>";

  private final HtmlPages pages =
      new HtmlPages(
          new Site(
              "https://front.example.org",
              "https://api.example.org",
              "team@example.org",
              "help@example.org"));

  @Test
  void noTextBreaksOutOfAPage() {
    HtmlPage page =
        HtmlPage.of(PLANTED, PLANTED)
            .saying(PLANTED)
            .showing(PLANTED, PLANTED)
            .with(new HtmlPage.Button("/" + PLANTED, PLANTED))
            .forwardingTo(new HtmlPage.Link(PLANTED, PLANTED));

    String html = pages.answer(HttpStatus.OK, page).body();
    assertThat(html)
        .doesNotContain("<script>", "('x')")
        .containsSubsequence("<h1>", "&lt;script&gt;", "</h1>", "<dl>", "&lt;script&gt;", "</dl>");
  }

  @Test
  void aBoxIsNeverTickedBeforehandAndMayStayOpen() {
    HtmlPage page =
        HtmlPage.of("Un", "Premier")
            .linkingTo(new HtmlPage.Link("/lire", "Lire"))
            .with(
                new HtmlPage.Button(
                    "/x",
                    "Commander",
                    List.of(
                        HtmlPage.Field.box("debut", "Je demande"),
                        HtmlPage.Field.hidden("vu", "true"),
                        new HtmlPage.Field("nom", "Nom", "text", "Lina"))));

    assertThat(pages.answer(HttpStatus.OK, page).body())
        .contains(
            "<input type=\"checkbox\" name=\"debut\" value=\"true\"> Je demande</label>",
            "<input type=\"hidden\" name=\"vu\" value=\"true\">",
            "<input type=\"text\" name=\"nom\" value=\"Lina\" required>",
            "<a class=\"button\" href=\"/lire\">Lire</a>")
        .doesNotContain("checked");
  }

  @Test
  void eachPageHasItsOwnValues() {
    String first = pages.answer(HttpStatus.OK, HtmlPage.of("Un", "Premier")).body();
    String second = pages.answer(HttpStatus.OK, HtmlPage.of("Deux", "Second")).body();

    assertThat(first).contains("<h1>Un</h1>", "<p>Premier</p>").doesNotContain("<dl>", "<form");
    assertThat(second).contains("<h1>Deux</h1>", "<p>Second</p>").doesNotContain("Premier");
  }
}
