package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceQuery;
import fr.livrestaka.application.invoicing.InvoiceQuery.Sort;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Paging;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what administrators ask of invoices; in lists, what makes no sense does not matter. */
public final class AdminInvoiceInput {
  private static final int DEFAULT_LIMIT = 20;

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private AdminInvoiceInput() {}

  /** The words of the shipped screens for an invoice's state (contract B §5.6). */
  enum Statut {
    EN_ATTENTE,
    PAYEE,
    ECHEANCE,
    ANNULEE;

    private static Optional<Statut> of(@Nullable String name) {
      return Arrays.stream(values()).filter(statut -> statut.name().equals(name)).findFirst();
    }

    /** The states that are shown under this word; the first is the one that it sets. */
    private List<InvoiceStatus> states() {
      return switch (this) {
        case EN_ATTENTE -> List.of(InvoiceStatus.GENERATED, InvoiceStatus.SENT);
        case PAYEE -> List.of(InvoiceStatus.PAID);
        case ECHEANCE -> List.of(InvoiceStatus.OVERDUE);
        case ANNULEE -> List.of(InvoiceStatus.CANCELLED);
      };
    }
  }

  /** The query of the administrators' list (contract B §5.1). */
  @Introspected
  public record Query(
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String statut,
      @QueryValue @Nullable String sortBy,
      @QueryValue @Nullable String sortOrder) {

    public PageRequest wanted() {
      return new PageRequest(
          Paging.clamped(page, 1, Integer.MAX_VALUE),
          Paging.clamped(limit, DEFAULT_LIMIT, InvoiceController.MOST));
    }

    public InvoiceQuery query() {
      Optional<Sort> sort =
          Arrays.stream(Sort.values()).filter(one -> one.name().equals(sortBy)).findFirst();
      return new InvoiceQuery(
          Statut.of(statut).map(Statut::states).orElse(List.of()),
          Optional.ofNullable(search).map(String::strip).filter(text -> !text.isEmpty()),
          sort.orElse(Sort.createdAt),
          "asc".equalsIgnoreCase(sortOrder));
    }
  }

  /**
   * @throws InvalidInput where it is none of the screens' four
   */
  static InvoiceStatus status(String statut) {
    return Statut.of(statut)
        .map(known -> known.states().get(0))
        .orElseThrow(
            () -> new InvalidInput(Violation.notOneOf("statut", List.of(Statut.values()))));
  }

  /**
   * @throws InvalidInput where the field is no UUID
   */
  public static String uuid(String field, String text) {
    if (!UUID.matcher(text).matches()) {
      throw new InvalidInput(Violation.custom(field, "invoicing.id-malformed"));
    }
    return text;
  }
}
