package fr.livrestaka.rest.orders.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.orders.ProjectStatus;
import fr.livrestaka.domain.orders.ProjectView;
import fr.livrestaka.rest.orders.Cursors;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client's projects as its screens show them; unknown values are left out. */
final class ProjectWire {
  private ProjectWire() {}

  /** Answer with a page of projects. */
  @Serdeable
  record Listing(List<Line> data, Meta meta) {
    static Listing of(Page<Project> page) {
      return new Listing(
          page.rows().stream().map(Line::of).toList(),
          new Meta(page.number(), page.size(), page.total(), next(page.rows(), page.hasNext())));
    }

    static Listing of(int size, Slice<Project> slice) {
      return new Listing(
          slice.rows().stream().map(Line::of).toList(),
          new Meta(null, size, null, next(slice.rows(), slice.more())));
    }

    private static @Nullable String next(List<Project> rows, boolean more) {
      return more && !rows.isEmpty() ? Cursors.of(ProjectPosition.behind(rows.getLast())) : null;
    }
  }

  /** Where in the list the page is; a walk by cursor has no page numbers and no total. */
  @Serdeable
  record Meta(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page,
      int pageSize,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {}

  /** A project; dates without time are UTC. */
  @Serdeable
  record Line(
      String id,
      String title,
      String type,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer pages,
      String startedAt,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String deliveryAt,
      String pack,
      String status,
      int progress,
      boolean canDownload,
      Instant createdAt,
      Instant updatedAt) {
    static Line of(Project project) {
      return new Line(
          project.id().value(),
          project.titre(),
          ProjectView.type(project.description()),
          ProjectView.pages(
                  project.pagesVerifiees(), project.pagesDeclarees(), project.description())
              .orElse(null),
          date(project.createdAt()),
          project.dateEcheance().or(project::dateFinition).map(Line::date).orElse(null),
          ProjectView.pack(project.packType(), project.tariffName(), project.amount()),
          ProjectStatus.of(project.statut()).name(),
          ProjectView.progress(project.statut()),
          project.statut().isFinished() && project.hasFiles(),
          project.createdAt(),
          project.updatedAt());
    }

    private static String date(Instant instant) {
      return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
  }

  /** How many projects there are of each sort. */
  @Serdeable
  record Counts(long all, long active, long pending, long completed) {}
}
