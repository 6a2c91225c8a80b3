package fr.livrestaka.rest.privacy;

import fr.livrestaka.application.privacy.DataController;
import fr.livrestaka.application.privacy.RegisterEntry;
import fr.livrestaka.application.privacy.RegisterEntry.MeasuredTable;
import fr.livrestaka.application.privacy.port.StoredData.Measured;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.privacy.ClassifiedFolder;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.privacy.ClassifiedTable.ClassifiedColumn;
import fr.livrestaka.domain.privacy.ErasureFate;
import fr.livrestaka.rest.shared.HtmlPage;
import fr.livrestaka.rest.shared.HtmlPages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of processings as a page to print. */
@Singleton
final class RegisterPage {
  private final RegisterTexts texts;
  private final HtmlPages pages;

  RegisterPage(RegisterTexts texts, HtmlPages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  HttpResponse<String> of(DataController controller, List<RegisterEntry> entries) {
    String who =
        Stream.of(controller.name(), controller.address().orElse(""), controller.email())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    HtmlPage page =
        HtmlPage.of(texts.text("page.title"), texts.text("page.text"))
            .showing(label("controller"), who)
            .showing(label("transfers"), texts.text("transfers"))
            .showing(label("security"), texts.text("security"))
            .showing(label("trackers"), texts.text("trackers"));
    for (RegisterEntry entry : entries) page = with(page, entry);
    return pages.answer(HttpStatus.OK, page);
  }

  private HtmlPage with(HtmlPage page, RegisterEntry entry) {
    HtmlPage shown = facts(page, entry);
    for (RetentionWire.Span span : texts.spans(entry.processing())) {
      shown =
          shown.showing(label("job"), span.nom() + " : " + span.duree() + ", " + span.fondement());
    }
    return shown
        .showing(label("data"), data(entry))
        .showing(label("measured"), rows(entry.rows(), entry.moreRows(), entry.oldest()));
  }

  private HtmlPage facts(HtmlPage page, RegisterEntry entry) {
    return page.showing(Labels.of(entry.processing()), texts.purpose(entry.processing()))
        .showing(label("basis"), Labels.of(entry.basis()))
        .showing(label("persons"), texts.persons(entry.processing()))
        .showing(label("recipients"), texts.recipients(entry.processing()))
        .showing(label("retention"), texts.retention(entry.processing()));
  }

  /** Tables with their columns by fate, and folders. */
  private String data(RegisterEntry entry) {
    return Stream.concat(
            entry.tables().stream().map(this::table),
            entry.folders().stream().map(RegisterPage::folder))
        .collect(Collectors.joining(" ; "));
  }

  private String table(MeasuredTable measured) {
    String columns =
        Stream.of(ErasureFate.values())
            .map(fate -> columns(measured.table(), fate))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" / "));
    Measured there = measured.measured();
    String rows = rows(there.rows(), there.isMore(), there.oldest());
    return measured.table().name() + " (" + columns + ") [" + rows + "]";
  }

  private static String columns(ClassifiedTable table, ErasureFate fate) {
    List<String> names =
        table.columns().stream()
            .filter(column -> column.fate() == fate)
            .map(ClassifiedColumn::name)
            .toList();
    return names.isEmpty() ? "" : Labels.of(fate) + " : " + String.join(", ", names);
  }

  private static String folder(ClassifiedFolder folder) {
    return folder.path() + " (" + Labels.of(folder.fate()) + ")";
  }

  private String rows(long number, boolean isMore, Optional<Instant> oldest) {
    String rows = (isMore ? "≥ " : "") + number;
    return oldest
        .map(instant -> rows + " ; " + label("oldest") + " " + FrenchDay.of(instant))
        .orElse(rows);
  }

  private String label(String fact) {
    return texts.text("page.fact." + fact);
  }
}
