package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.Series;
import java.util.List;

/** The register of books in which nothing stands. */
final class EmptyRegister implements InvoiceRegister {
  @Override
  public RegisterHead head() {
    return RegisterHead.START;
  }

  @Override
  public List<RegisterEntry> after(long position, int limit) {
    return List.of();
  }

  @Override
  public List<Standing> rows(Series kind, String document, int limit) {
    return List.of();
  }

  @Override
  public List<String> withoutRow(int limit) {
    return List.of();
  }

  @Override
  public int takeOver(int limit) {
    return 0;
  }
}
