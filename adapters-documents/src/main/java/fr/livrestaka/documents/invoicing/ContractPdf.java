package fr.livrestaka.documents.invoicing;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import fr.livrestaka.application.invoicing.port.AttestationPrinter;
import fr.livrestaka.application.withdrawals.contracts.port.ContractPrinter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints contracts, terms, forms and attestations as PDF/A-3, from {@code documents/contract.html}.
 */
public final class ContractPdf implements ContractPrinter, AttestationPrinter {
  private static final String PROGRAM = "Staka Livres";
  private static final int LONGEST_HEADING = 80;
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Pattern HEADING =
      Pattern.compile("\\d{1,2}\\. [^\\n]{1," + LONGEST_HEADING + "}");

  private final Mustache template = new DefaultMustacheFactory().compile("documents/contract.html");

  @Override
  public byte[] print(String title, String text, Instant time) {
    List<Map<String, Object>> paragraphs =
        EMPTY_LINES
            .splitAsStream(XmlText.clean(text))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .map(ContractPdf::paragraph)
            .toList();
    Map<String, Object> values = Map.of("title", XmlText.line(title), "paragraphs", paragraphs);
    String html = template.execute(new StringWriter(), values).toString();
    return Timeless.of(PdfPages.of(html), time, PROGRAM);
  }

  private static Map<String, Object> paragraph(String text) {
    String name = HEADING.matcher(text).matches() ? "heading" : "lines";
    Stream<String> lines = text.lines().map(line -> line.replace('\u202f', '\u00a0'));
    return Map.of(name, lines.map(FrenchTexts::typographic).toList());
  }
}
